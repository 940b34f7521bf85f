import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccesModule } from './acces';
import { NEST_MODULES } from './composition/parts';
import { EspacesModule } from './espaces/espaces.module';
import { OperationsModule } from './server/operations.module';
import { logging } from './server/logging';
import { logOutput } from './server/log-output';
import { ProgrammeModule, type ProgrammeOptions } from './composition/programme.module';

@Module({})
export class AppModule {
  static with(options: ProgrammeOptions & { readonly logLevel: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: [logging(options.logLevel), logOutput(process.stdout)] }),
        ProgrammeModule.with(options),
        AccesModule,
        ...NEST_MODULES,
        EspacesModule,
        OperationsModule,
      ],
    };
  }
}
