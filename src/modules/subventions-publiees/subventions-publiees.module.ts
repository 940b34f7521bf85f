import { Module } from '@nestjs/common';
import { ACTES_DE_LA_SUBVENTION } from './subvention-publiee/subvention-publiee.acts';

@Module({ providers: [...ACTES_DE_LA_SUBVENTION] })
export class SubventionsPublieesModule {}
