import { PatternParameter } from '#libs/http';

export const ENVELOPPE_ID = new PatternParameter(
  /^\d{2}\.\d{4}\.[0-9a-f-]{36}$/,
  'Identifiant « région.année.dispositif »',
);
