import { Module } from '@nestjs/common';
import { DelivrerMandatDAuditController } from './mandat-audit/delivrer-mandat/delivrer-mandat.controller';
import { ACTES_DU_MANDAT } from './mandat-audit/mandat-audit.acts';
import { RevoquerMandatDAuditController } from './mandat-audit/revoquer-mandat/revoquer-mandat.controller';
import { READ_MODELS } from './read-models/read-models';

@Module({
  controllers: [
    DelivrerMandatDAuditController,
    RevoquerMandatDAuditController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: ACTES_DU_MANDAT,
})
export class AuditsModule {}
