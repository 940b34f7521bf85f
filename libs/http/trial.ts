import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Authority } from '#libs/event-sourcing';
import { AskedUnder } from './authority';
import { ApiAvailable, ApiFound, ApiIdentified, ApiProblem, ApiWellFormed } from './problem.response';

/** A POST that answers what an act would do, and does nothing. Enforces the authority of the act. */
export const Trial = (path: string, { authority }: { readonly authority: Authority }) =>
  applyDecorators(
    Post(path),
    AskedUnder(authority),
    HttpCode(200),
    ApiBearerAuth(),
    ApiWellFormed(),
    ApiIdentified(),
    ApiFound(),
    ApiProblem(409, 'L’acte serait refusé : l’état s’y oppose.'),
    ApiProblem(422, 'L’acte serait refusé, avec un code stable et une phrase qui dit que faire.'),
    ApiAvailable(),
  );
