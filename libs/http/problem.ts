import { HttpException } from '@nestjs/common';
import {
  ClaimReused,
  ConcurrencyConflict,
  DomainError,
  EventStoreError,
  isOutage,
  StoreOverloaded,
  StreamInTransit,
  StreamNotWhole,
  type RefusalKind,
} from '#libs/event-sourcing';

/** Body of an error answer (RFC 9457), with a stable `code` and the correlation id of the logs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly correlationId?: string;
  readonly [extra: string]: unknown;
}

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly retryAfterSeconds?: number;
  /** The fault is the programme's, not the caller's: log it as an error. */
  readonly unexpected: boolean;
}

const STATUS: Record<RefusalKind, number> = { 'not-found': 404, forbidden: 403, rule: 422, conflict: 409 };
const TITLES: Record<number, string> = {
  400: 'Demande incorrecte',
  401: 'Identification requise',
  403: 'Acte non autorisé',
  404: 'Introuvable',
  405: 'Méthode non servie',
  408: 'Délai dépassé',
  409: 'Conflit',
  410: 'Effacé',
  412: 'État modifié entre-temps',
  413: 'Demande trop volumineuse',
  414: 'Adresse trop longue',
  415: 'Format non pris en charge',
  422: 'Demande refusée',
  429: 'Trop de demandes',
  431: 'En-têtes trop longs',
  503: 'Service momentanément indisponible',
};
const UNREADABLE = 'Le corps de la demande n’est pas du JSON lisible.';
const UNREADABLE_ADDRESS =
  'Cette adresse n’est pas lisible : chaque « % » y est suivi de deux chiffres hexadécimaux, en UTF-8.';
const DETAILS: Record<number, string> = {
  400: UNREADABLE,
  404: 'Cette adresse ne correspond à rien ; la liste des actes et des questions est à /api/docs.',
  405: 'Cette méthode n’est pas servie : GET lit, POST agit.',
  408: 'La demande n’est pas arrivée en entier à temps : renvoyez-la.',
  413: 'La demande dépasse la taille permise (64 Ko).',
  414: 'Cette adresse est trop longue.',
  415: 'Ce format n’est pas lu ici : envoyez du JSON, sous « Content-Type: application/json ».',
  431: 'Les en-têtes ou l’adresse de la demande sont trop longs.',
};

const problem = (status: number, code: string, detail: string, extra: object = {}): Problem => ({
  type: `urn:probleme:${code}`,
  title: TITLES[status] ?? 'Erreur',
  status,
  detail,
  code,
  ...extra,
});

const problemOfHttpException = (error: HttpException): ProblemAnswer => {
  const status = error.getStatus();
  const body = error.getResponse() as Partial<Problem> | string;
  if (typeof body === 'object' && typeof body.code === 'string') {
    const { code, detail, ...extra } = body as Problem;
    return { problem: problem(status, code, detail, extra), unexpected: false };
  }
  const detail = DETAILS[status] ?? error.message;
  return { problem: problem(status, `http-${status}`, detail), unexpected: status >= 500 };
};

const problemOfStoreError = (error: EventStoreError, precondition: boolean): ProblemAnswer => {
  if (error instanceof ConcurrencyConflict) {
    const status = precondition ? 412 : 409;
    const detail = 'Cet état a changé depuis votre lecture : relisez-le, puis décidez à nouveau.';
    const extra = { revisionAttendue: error.expected, revisionActuelle: error.actual, etatActuel: error.current };
    return { problem: problem(status, 'etat-modifie', detail, extra), unexpected: false };
  }
  if (error instanceof ClaimReused)
    return { problem: problem(422, 'cle-deja-utilisee', error.message), unexpected: false };
  if (error instanceof StoreOverloaded) {
    return {
      problem: problem(503, 'file-pleine', error.message),
      retryAfterSeconds: error.retryAfterSeconds,
      unexpected: false,
    };
  }
  if (error instanceof StreamInTransit)
    return { problem: problem(503, 'en-transit', error.message), retryAfterSeconds: 1, unexpected: false };
  if (error instanceof StreamNotWhole)
    return { problem: problem(503, 'flux-incomplet', error.message), unexpected: true };
  if (error.retryable)
    return { problem: problem(503, 'indisponible', error.message), retryAfterSeconds: 2, unexpected: true };
  return { problem: problem(400, 'envoi-refuse', error.message), unexpected: true };
};

const hasStatus = (error: unknown): error is { statusCode: number; code?: string } =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';

/** The answer to any error, without stack or SQL. `precondition`: the request carried `If-Match`. */
export const problemOf = (error: unknown, precondition: boolean): ProblemAnswer => {
  if (error instanceof DomainError) {
    const answer = problem(STATUS[error.kind], error.code, error.message, error.details);
    return { problem: answer, unexpected: false };
  }
  if (error instanceof EventStoreError) return problemOfStoreError(error, precondition);
  if (error instanceof HttpException) return problemOfHttpException(error);
  if (hasStatus(error) && error.code === 'FST_ERR_BAD_URL')
    return { problem: problem(400, 'adresse-illisible', UNREADABLE_ADDRESS), unexpected: false };
  if (hasStatus(error) && error.statusCode < 500) {
    const detail = DETAILS[error.statusCode] ?? UNREADABLE;
    return { problem: problem(error.statusCode, `http-${error.statusCode}`, detail), unexpected: false };
  }
  if (isOutage(error)) {
    const away = problem(503, 'indisponible', 'La base de données ne répond pas ; vos données sont conservées.');
    return { problem: away, retryAfterSeconds: 2, unexpected: true };
  }
  const detail =
    'Une erreur inattendue est survenue ; vos données sont conservées. Donnez le numéro de corrélation à l’assistance.';
  return { problem: problem(500, 'erreur-inattendue', detail), unexpected: true };
};
