import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AidesRegionalesModule } from '#modules/aides-regionales';
import { EntreprisesModule } from '#modules/entreprises';
import { AccesModule } from './acces';
import { DemonstrationModule } from './demonstration/demonstration.module';
import { EspacesModule } from './espaces/espaces.module';
import { ExploitationModule } from './exploitation/exploitation.module';
import { logging } from './logging';
import { ProgrammeModule, type ProgrammeOptions } from './programme.module';

/** Table of contents of the programme. */
@Module({})
export class AppModule {
  static with(options: ProgrammeOptions & { readonly logLevel: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(options.logLevel)),
        ProgrammeModule.with(options),
        AccesModule,
        EntreprisesModule,
        AidesRegionalesModule,
        DemonstrationModule,
        EspacesModule,
        ExploitationModule,
      ],
    };
  }
}
