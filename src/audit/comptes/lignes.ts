import {
  creanceCentimes,
  engagementCentimes,
  estAccorde,
  financementDe,
  verseCentimes,
  type DossierAide,
} from '#modules/aides-regionales';
import type { Etats } from './etats';

/** What a read model says of a file, as its row is stored. */
export interface DossierLu {
  readonly dossierId: string;
  readonly siren: string;
  readonly region: string;
  readonly etat: string;
  readonly financement: string | null;
  readonly montantAccordeCentimes: number | null;
  readonly montantPayeCentimes: number;
  readonly montantDeRevisionCentimes: number | null;
  readonly creanceCentimes: number;
  readonly versementsSuspendus: boolean;
}

export interface EnveloppeLue {
  readonly enveloppeId: string;
  readonly montantCentimes: number;
  readonly reserveCentimes: number;
  readonly engageCentimes: number;
  readonly payeCentimes: number;
}

type DossierExistant = Exclude<DossierAide, { etat: 'absent' }>;

const financementAttendu = (dossier: DossierExistant, perdu: 'refuse' | 'expire' | undefined): string | null => {
  if (dossier.etat === 'clos') return 'solde';
  if (estAccorde(dossier)) return engagementCentimes(dossier) === 0 ? 'degage' : 'engage';
  if (financementDe(dossier)) return dossier.etat === 'valide' ? 'demande' : 'reserve';
  const fin = 'refus' in dossier ? dossier.refus : 'retrait' in dossier ? dossier.retrait : null;
  return fin?.financement ? 'libere' : (perdu ?? null);
};

const dossierAttendu = (
  dossierId: string,
  dossier: DossierExistant,
  perdu: 'refuse' | 'expire' | undefined,
): DossierLu => {
  const { siren, region } = dossier.demande;
  const financement = financementAttendu(dossier, perdu);
  const debut = { dossierId, siren, region, etat: dossier.etat, financement };
  if (!estAccorde(dossier))
    return {
      ...debut,
      montantAccordeCentimes: null,
      montantPayeCentimes: 0,
      montantDeRevisionCentimes: null,
      creanceCentimes: 0,
      versementsSuspendus: false,
    };
  return {
    ...debut,
    montantAccordeCentimes: dossier.montantCentimes,
    montantPayeCentimes: verseCentimes(dossier),
    montantDeRevisionCentimes: dossier.revision?.nouveauMontantCentimes ?? null,
    creanceCentimes: creanceCentimes(dossier),
    versementsSuspendus: dossier.suspension !== null,
  };
};

const enveloppesAttendues = ({ dossiers, enveloppes }: Etats): readonly EnveloppeLue[] => {
  const payes = new Map<string, number>();
  for (const dossier of dossiers.values()) {
    if (!estAccorde(dossier)) continue;
    const { enveloppeId } = dossier.accord;
    payes.set(enveloppeId, (payes.get(enveloppeId) ?? 0) + verseCentimes(dossier));
  }
  return [...enveloppes].flatMap(([enveloppeId, { ouverture, montantCentimes, reserveCentimes, engageCentimes }]) =>
    ouverture
      ? [{ enveloppeId, montantCentimes, reserveCentimes, engageCentimes, payeCentimes: payes.get(enveloppeId) ?? 0 }]
      : [],
  );
};

/** What rows lack, have too many of, and show otherwise than the facts. */
const ecarts = <Ligne extends object>(
  nom: (ligne: Ligne) => string,
  lues: readonly Ligne[],
  attendues: readonly Ligne[],
): readonly string[] => {
  const restantes = new Map(lues.map((lue) => [nom(lue), lue]));
  const desFaits = attendues.flatMap((attendue) => {
    const lue = restantes.get(nom(attendue)) as Readonly<Record<string, unknown>> | undefined;
    restantes.delete(nom(attendue));
    if (!lue) return [`${nom(attendue)} : aucune ligne ne le montre`];
    return Object.entries(attendue)
      .filter(([champ, valeur]) => lue[champ] !== valeur)
      .map(
        ([champ, valeur]) =>
          `${nom(attendue)} : ${champ} est montré à ${String(lue[champ])} au lieu de ${String(valeur)}`,
      );
  });
  return [...desFaits, ...[...restantes.keys()].map((lue) => `${lue} : une ligne le montre, et aucun fait`)];
};

/** What the rows of the read models show otherwise than the facts; both have read the same facts. */
export const ecartsDesLignes = (
  etats: Etats,
  dossiers: readonly DossierLu[],
  enveloppes: readonly EnveloppeLue[],
): readonly string[] => {
  const attendus = [...etats.dossiers].flatMap(([id, dossier]) =>
    dossier.etat === 'absent' ? [] : [dossierAttendu(id, dossier, etats.chronologie.financementsPerdus.get(id))],
  );
  return [
    ...ecarts(({ dossierId }) => `dossier ${dossierId}`, dossiers, attendus),
    ...ecarts(({ enveloppeId }) => `enveloppe ${enveloppeId}`, enveloppes, enveloppesAttendues(etats)),
  ];
};
