import type { RecordedEvent } from '#libs/event-sourcing';

/** In streams of several files, the fields that tell one from another: the first list whose fields are all there. */
const PRECISIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  labelEntreprise: [['candidatureId'], ['numero']],
  labellisation: [['rang'], ['numero']],
  relevePret: [['mois', 'rang']],
  amortissement: [['numero']],
  conventionPret: [['version']],
  statutPmeDigitale: [['rang']],
  declarationPme: [['rang']],
};

/** The file that a fact is about: its stream, with what tells it from the others there. */
export const objetDuFait = ({ stream, data }: Pick<RecordedEvent, 'stream' | 'data'>): string => {
  const champs = data as Readonly<Record<string, unknown>>;
  const precision = PRECISIONS[stream.split('-', 1)[0] ?? '']?.find((noms) => noms.every((nom) => nom in champs));
  return precision ? `${stream}#${precision.map((nom) => String(champs[nom])).join('.')}` : stream;
};
