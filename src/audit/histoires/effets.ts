import type { Json, Journal, RecordedEvent } from '#libs/event-sourcing';
import { changements } from '../chronologie/changements';
import type { FaitRaconte } from '../chronologie/chronologie.answer';
import { enJson } from '../chronologie/en-json';
import { raconter } from '../chronologie/raconter';
import { categorieDe, suivant, type FluxDuProgramme } from '../flux-du-programme';

/** What a fact further in its stream changes is told when the fact itself is asked for: all before it must be read. */
const FAITS_LUS_AVANT = 500n;

/** Facts told with what each changes of its stream, null for one of more than `auPlus` facts before it. Each stream is read once. */
export const avecLeursEffets = async (
  journal: Journal,
  flux: FluxDuProgramme,
  faits: readonly RecordedEvent[],
  auPlus: bigint | number = FAITS_LUS_AVANT,
): Promise<FaitRaconte[]> => {
  const proches = faits.filter(({ revision }) => revision <= auPlus);
  // Read together, streams come in the same statements.
  const racontes = await Promise.all(
    [...new Set(proches.map(({ stream }) => stream))].map((nom) => {
      const siens = proches.filter(({ stream }) => stream === nom).map(({ id }) => id);
      return deSonFlux(journal, flux, nom, new Set(siens));
    }),
  );
  const effets = new Map(racontes.flat().map((raconte) => [raconte.id, raconte]));
  return faits.map((fait) => effets.get(fait.id) ?? raconter(fait));
};

const deSonFlux = async (
  journal: Journal,
  { parCategorie }: FluxDuProgramme,
  nom: string,
  attendus: Set<string>,
): Promise<readonly FaitRaconte[]> => {
  const connu = parCategorie.get(categorieDe(nom));
  const racontes: FaitRaconte[] = [];
  if (!connu) return racontes;
  let etat = connu.initialState();
  for await (const page of journal.readStream(nom))
    for (const fait of page) {
      const estAttendu = attendus.delete(fait.id);
      const avant: Json = estAttendu ? enJson(etat) : null;
      etat = suivant(connu, etat, fait);
      if (estAttendu) racontes.push(raconter(fait, changements(avant, enJson(etat))));
      if (attendus.size === 0) return racontes;
    }
  return racontes;
};
