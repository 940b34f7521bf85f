import { MessagesController } from './messages/messages.controller';
import { messages } from './messages/messages.projection';

export const READ_MODELS = [{ projection: messages, questions: MessagesController }];
