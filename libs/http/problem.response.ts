import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Probleme } from './problem.answer';

/** Documents an answer that is a problem: a status, and when it is given. */
export const ApiProblem = (status: number, description: string, shape: Type<Probleme> = Probleme) =>
  applyDecorators(
    ApiExtraModels(shape),
    ApiResponse({
      status,
      description,
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(shape) } } },
    }),
  );

export const ApiIdentified = () => ApiProblem(401, 'Jeton absent, invalide ou échu.');
export const ApiFound = () => ApiProblem(404, 'Inconnu, ou hors de votre territoire.');
export const ApiWellFormed = () => ApiProblem(400, 'Champ inconnu ou incorrect, nommé dans la réponse.');
export const ApiAvailable = () =>
  ApiProblem(503, 'Momentanément indisponible : à renvoyer après le délai de Retry-After.');
