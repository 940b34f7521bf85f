import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, Claim, CommandContext } from '#libs/event-sourcing';
import { badRequest } from './bad-request';
import { claimOf, commandIdOf } from './claim';
import { UUID } from './uuid';

/** A request on which the token guard of `src/acces` has put its actor. */
export interface IdentifiedRequest extends FastifyRequest {
  actor?: Actor;
  /** The mandate under which the actor asks, when their token names one. */
  mandateId?: string;
  /** Number under which this request was recorded, when those of its actor are. */
  recordNumber?: string;
  /** Stable code of the problem that was answered. */
  problemCode?: string;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The caller's `X-Correlation-Id` when it is a UUID, else a new id. */
export const correlationIdOf = (headers: Record<string, string | string[] | undefined>): string => {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : uuidv7();
};

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const expectedRevision = (request: FastifyRequest): bigint | undefined => {
  const text = header(request, 'if-match');
  if (text === undefined) return undefined;
  const revision = /^(?:W\/)?"(\d{1,18})"$/.exec(text)?.[1];
  if (revision === undefined) {
    throw badRequest([{ champ: 'If-Match', message: 'l’étiquette reçue (ETag) est attendue, par exemple "3".' }]);
  }
  return BigInt(revision);
};

const keyOf = (request: FastifyRequest): string | undefined => {
  const key = header(request, 'idempotency-key');
  if (key !== undefined && !KEY.test(key)) {
    throw badRequest([
      { champ: 'Idempotency-Key', message: '1 à 200 caractères visibles, sans espace ni accent, sont attendus.' },
    ]);
  }
  return key;
};

const claimIn = (request: FastifyRequest, actor: Actor): Claim | undefined => {
  const key = keyOf(request);
  if (key === undefined) return undefined;
  const { method, url, headers, body } = request;
  return claimOf(key, actor, { method, url, ifMatch: headers['if-match'], body });
};

export const actorOf = (request: IdentifiedRequest): Actor => {
  if (!request.actor) {
    throw new UnauthorizedException({
      code: 'jeton-absent',
      detail: 'Un jeton est attendu : en-tête « Authorization: Bearer … », fait par « npm run jeton ».',
    });
  }
  return request.actor;
};

export const contextOf = (request: IdentifiedRequest): CommandContext => {
  const actor = actorOf(request);
  const claim = claimIn(request, actor);
  const revision = expectedRevision(request);
  const commandId = claim ? commandIdOf(claim) : uuidv7();
  return {
    commandId,
    actor,
    at: new Date().toISOString(),
    correlationId: request.id,
    // Nothing that a caller chooses alone says what caused a fact.
    causationId: commandId,
    ...(claim ? { claim } : {}),
    ...(revision === undefined ? {} : { expectedRevision: revision }),
  };
};

/** The `CommandContext` of a request without a token, whose person was recognised in another way. */
export const contextOn = (request: FastifyRequest, actor: Actor): CommandContext => {
  const commandId = uuidv7();
  return {
    commandId,
    actor,
    at: new Date().toISOString(),
    correlationId: request.id,
    causationId: commandId,
  };
};

/** The `CommandContext` of this request. 401 without a token. */
export const Context = createParamDecorator((_: unknown, host: ExecutionContext) =>
  contextOf(host.switchToHttp().getRequest<IdentifiedRequest>()),
);

/** The mandate under which this request is made; undefined when its token names none. */
export const UnderMandate = createParamDecorator(
  (_: unknown, host: ExecutionContext) => host.switchToHttp().getRequest<IdentifiedRequest>().mandateId,
);

/** The number under which this request was recorded; undefined when it was not. */
export const RecordedUnder = createParamDecorator(
  (_: unknown, host: ExecutionContext) => host.switchToHttp().getRequest<IdentifiedRequest>().recordNumber,
);

/** The actor of this request. 401 without a token. */
export const AskedBy = createParamDecorator((_: unknown, host: ExecutionContext) =>
  actorOf(host.switchToHttp().getRequest<IdentifiedRequest>()),
);
