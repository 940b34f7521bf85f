import { creanceCentimes, estAccorde, verseCentimes } from '#modules/aides-regionales';
import type { Etats } from './etats';

/** What a read model says of a file, as its row is stored. */
export interface DossierLu {
  readonly dossierId: string;
  readonly etat: string;
  readonly montantAccordeCentimes: number | null;
  readonly montantPayeCentimes: number;
  readonly creanceCentimes: number;
}

export interface EnveloppeLue {
  readonly enveloppeId: string;
  readonly montantCentimes: number;
  readonly reserveCentimes: number;
  readonly engageCentimes: number;
  readonly payeCentimes: number;
}

const ecarts = (nom: string, lu: object | undefined, attendu: object): readonly string[] => {
  if (!lu) return [`${nom} : aucune ligne ne le montre`];
  const lus = lu as Readonly<Record<string, unknown>>;
  return Object.entries(attendu)
    .filter(([champ, valeur]) => lus[champ] !== valeur)
    .map(([champ, valeur]) => `${nom} : ${champ} est montré à ${String(lus[champ])} au lieu de ${String(valeur)}`);
};

/** What the rows of the read models show otherwise than the facts; both have read the same facts. */
export const ecartsDesLignes = (
  etats: Etats,
  dossiers: readonly DossierLu[],
  enveloppes: readonly EnveloppeLue[],
): readonly string[] => {
  const dossierLu = new Map(dossiers.map((ligne) => [ligne.dossierId, ligne]));
  const enveloppeLue = new Map(enveloppes.map((ligne) => [ligne.enveloppeId, ligne]));
  const payes = new Map<string, number>();
  const desDossiers = [...etats.dossiers].flatMap(([id, dossier]) => {
    if (dossier.etat === 'absent') return [];
    if (!estAccorde(dossier))
      return ecarts(`dossier ${id}`, dossierLu.get(id), { etat: dossier.etat, montantPayeCentimes: 0 });
    const { enveloppeId } = dossier.accord;
    const paye = verseCentimes(dossier);
    payes.set(enveloppeId, (payes.get(enveloppeId) ?? 0) + paye);
    return ecarts(`dossier ${id}`, dossierLu.get(id), {
      etat: dossier.etat,
      montantAccordeCentimes: dossier.montantCentimes,
      montantPayeCentimes: paye,
      creanceCentimes: creanceCentimes(dossier),
    });
  });
  const desEnveloppes = [...etats.enveloppes].flatMap(([id, enveloppe]) => {
    if (!enveloppe.ouverture) return [];
    const { montantCentimes, reserveCentimes, engageCentimes } = enveloppe;
    const payeCentimes = payes.get(id) ?? 0;
    return ecarts(`enveloppe ${id}`, enveloppeLue.get(id), {
      montantCentimes,
      reserveCentimes,
      engageCentimes,
      payeCentimes,
    });
  });
  return [...desDossiers, ...desEnveloppes];
};
