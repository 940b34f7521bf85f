import { message } from './message/message';
import { MessagesModule } from './messages.module';
import { READ_MODELS } from './read-models/read-models';

export const messages = {
  nest: MessagesModule,
  streams: [message],
  projections: READ_MODELS.map(({ projection }) => projection),
};
