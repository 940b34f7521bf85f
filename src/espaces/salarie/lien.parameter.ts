/** Id of the convention, number of the link in it, secret. */
export interface LienLu {
  readonly conventionId: string;
  readonly numero: number;
  readonly secret: string;
}

const FORME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([1-9]\d{0,3})\.([\w-]{43})$/;

/** Undefined for what was never sent to anybody. */
export const lireLien = (lien: unknown): LienLu | undefined => {
  const [, conventionId, numero, secret] = (typeof lien === 'string' ? FORME.exec(lien) : null) ?? [];
  return conventionId === undefined || secret === undefined
    ? undefined
    : { conventionId, numero: Number(numero), secret };
};
