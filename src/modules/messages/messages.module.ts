import { Module } from '@nestjs/common';
import { LireMessageController } from './message/lire-message/lire-message.controller';
import { ACTES_DU_MESSAGE } from './message/message.acts';
import { READ_MODELS } from './read-models/read-models';

@Module({
  controllers: [LireMessageController, ...READ_MODELS.map(({ questions }) => questions)],
  providers: ACTES_DU_MESSAGE,
})
export class MessagesModule {}
