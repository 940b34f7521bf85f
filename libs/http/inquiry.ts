import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Authority } from '#libs/event-sourcing';
import { AskedUnder } from './authority';
import { ApiAvailable, ApiFound, ApiIdentified, ApiProblem, ApiWellFormed } from './problem.response';

/** A POST that begins or ends the work behind a long question. It records no fact, and enforces `authority`. */
export const Inquiry = (path: string, authority: Authority, status: 200 | 202) =>
  applyDecorators(
    Post(path),
    AskedUnder(authority),
    HttpCode(status),
    ApiBearerAuth(),
    ApiWellFormed(),
    ApiIdentified(),
    ApiFound(),
    ApiProblem(409, 'Trop de questions se calculent déjà ; la phrase dit quand la poser à nouveau.'),
    ApiProblem(422, 'La question n’a pas de réponse, avec un code stable et une phrase qui dit que demander.'),
    ApiAvailable(),
  );
