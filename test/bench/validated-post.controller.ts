import { Controller, Inject, Injectable, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { PersonnesConnues } from '#modules/habilitations';
import { AppModule } from '../../src/app.module';
import { ReferencerEntrepriseController } from '../../src/modules/entreprises/entreprise/referencer-entreprise/referencer-entreprise.controller';

/** Answers every command at once, that nothing had to be done. */
@Injectable()
class NothingToDo extends CommandBus {
  override execute<Result>(): Promise<Result> {
    return Promise.resolve({ facts: [] } as Result);
  }
}

/**
 * The same route as the act, on another path, up to the point where the act would begin: the same token, body class, checks
 * and answer, and no stream read, no decision, no append.
 */
@ApiExcludeController()
@Controller('api/v1/banc')
class ValidatedPostController extends ReferencerEntrepriseController {
  constructor(@Inject(NothingToDo) commands: CommandBus, @Inject(PersonnesConnues) personnes: PersonnesConnues) {
    super(commands, personnes);
  }
}

/** Adds the route to the programme's table of contents, in this process only. */
export const addValidatedPost = (): void => {
  Module({ controllers: [ValidatedPostController], providers: [NothingToDo] })(AppModule);
};
