import fc from 'fast-check';
import { siret } from '#facts/pme-digitale';
import { load, type Actor, type Command, type CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import {
  detientLeStatutAu,
  experimentation,
  statutAu,
  statutPmeDigitale,
  type StatutPmeDigitale,
} from '#modules/pme-digitale';
import { CohorteEnMemoire, PILOTE } from './cohorte-en-memoire';
import { obstaclesA } from '../../../src/modules/pme-digitale/experimentation/cohorte';
import { CloreExperimentation } from '../../../src/modules/pme-digitale/experimentation/clore-experimentation/clore-experimentation';
import { FixerPlaces } from '../../../src/modules/pme-digitale/experimentation/fixer-places/fixer-places';
import { FixerQuota } from '../../../src/modules/pme-digitale/experimentation/fixer-quota/fixer-quota';
import { DemanderStatut } from '../../../src/modules/pme-digitale/statut-pme-digitale/demander-statut/demander-statut';
import { MettreFinAuStatut } from '../../../src/modules/pme-digitale/statut-pme-digitale/mettre-fin-au-statut/mettre-fin-au-statut';
import { PrononcerAdmissibilite } from '../../../src/modules/pme-digitale/statut-pme-digitale/prononcer-admissibilite/prononcer-admissibilite';
import { QuitterStatut } from '../../../src/modules/pme-digitale/statut-pme-digitale/quitter-statut/quitter-statut';
import { RetablirStatut } from '../../../src/modules/pme-digitale/statut-pme-digitale/retablir-statut/retablir-statut';
import { SuspendreStatut } from '../../../src/modules/pme-digitale/statut-pme-digitale/suspendre-statut/suspendre-statut';

const FREQUENCES = {
  reagir: 16,
  reagirSansReponse: 3,
  demander: 8,
  prononcer: 8,
  quitter: 3,
  mettreFin: 2,
  suspendre: 2,
  retablir: 2,
  fixerPlaces: 1,
  fixerQuota: 1,
  clore: 0.1,
  avancer: 2,
} as const;
type Geste = keyof typeof FREQUENCES;
/** What is done, by or on which company, and how. */
export type Coup = readonly [quoi: Geste, qui: number, comment: number];

export const coup: fc.Arbitrary<Coup> = fc.tuple(
  fc.constantFrom(
    ...(Object.keys(FREQUENCES) as Geste[]).flatMap((geste) => Array<Geste>(FREQUENCES[geste] * 10).fill(geste)),
  ),
  fc.nat(20),
  fc.nat(40),
);

const lireStatut = async (memoire: CohorteEnMemoire, siren: string): Promise<StatutPmeDigitale | null> =>
  (await load(memoire.store, statutPmeDigitale, siren)).state;

/** One act of a person, or one command of a reaction. */
export const jouerUn = (memoire: CohorteEnMemoire, [quoi, qui, comment]: Coup): unknown => {
  const siren = memoire.sirens[qui % memoire.sirens.length]!;
  const experimentationId = memoire.cohortes[comment % memoire.cohortes.length]!;
  const elle: Actor = { personneId: `dirigeante de ${siren}`, role: 'entreprise.dirigeant', territoire: siren };
  const envoyer = (actor: Actor, commande: (context: CommandContext) => Command) =>
    memoire.envoyer(commande(memoire.contexte(actor)));
  const gestes: Readonly<Record<Geste, () => unknown>> = {
    reagir: () => memoire.reagir(comment),
    reagirSansReponse: () => memoire.reagir(comment, 'perdue'),
    demander: () => envoyer(elle, (context) => new DemanderStatut({ siren, experimentationId, siret }, context)),
    prononcer: async () => {
      const rang = (await lireStatut(memoire, siren))?.demande.rang ?? 1;
      return envoyer(PILOTE, (context) => new PrononcerAdmissibilite({ siren, rang }, context));
    },
    quitter: () => envoyer(elle, (context) => new QuitterStatut({ siren, motif: 'depart-volontaire' }, context)),
    mettreFin: () => envoyer(PILOTE, (context) => new MettreFinAuStatut({ siren, motif: 'manquement' }, context)),
    suspendre: () => envoyer(PILOTE, (context) => new SuspendreStatut({ siren, motif: 'controle-en-cours' }, context)),
    retablir: () => envoyer(PILOTE, (context) => new RetablirStatut({ siren }, context)),
    fixerPlaces: () => {
      const data = { experimentationId, places: 1 + (comment % 4), motif: 'credits-disponibles' } as const;
      return envoyer(PILOTE, (context) => new FixerPlaces(data, context));
    },
    fixerQuota: () => {
      const quota = { axe: 'secteur', code: 'FZ', plafond: comment % 3, motif: 'quota-insuffisant' } as const;
      return envoyer(PILOTE, (context) => new FixerQuota({ experimentationId, ...quota }, context));
    },
    clore: () =>
      envoyer(PILOTE, (context) => new CloreExperimentation({ experimentationId, motif: 'arret-anticipe' }, context)),
    avancer: () => {
      memoire.at = new Date(Date.parse(memoire.at) + 86_400_000).toISOString();
    },
  };
  return gestes[quoi]();
};

/** What each cohort says of a company: its place, its rank in the list, or nothing. */
export const placesDe = async (memoire: CohorteEnMemoire) => {
  const places = new Map<string, string>();
  const fautes: string[] = [];
  for (const experimentationId of memoire.cohortes) {
    const cohorte = (await load(memoire.store, experimentation, experimentationId)).state!;
    const { admises, attente, places: combien, etat } = cohorte;
    const numeros = admises.map(({ numero }) => numero);
    if (
      numeros.length > combien ||
      new Set(numeros).size < numeros.length ||
      numeros.some((numero) => numero > combien)
    )
      fautes.push(`${experimentationId} : numéros ${numeros.join()} pour ${combien} places`);
    if (attente.some((une) => obstaclesA(cohorte, une).length === 0)) fautes.push(`${experimentationId} fait attendre`);
    const admissibles = memoire.faits.flatMap(({ type, data }) => {
      const {
        siren,
        rang,
        experimentationId: sienne,
      } = data as { siren: string; rang: number; experimentationId: string };
      return type === 'CandidatureAdmissible.v1' && sienne === experimentationId ? [`${siren} ${rang}`] : [];
    });
    const enAttente = attente.map(({ siren, rang }) => `${siren} ${rang}`);
    if (enAttente.join() !== admissibles.filter((une) => enAttente.includes(une)).join())
      fautes.push(`${experimentationId} : liste en désordre`);
    if (etat === 'close') continue;
    for (const { siren, rang, numero } of admises) places.set(`${siren} ${rang}`, `n° ${numero} ${experimentationId}`);
    for (const une of enAttente) places.set(une, `attend ${experimentationId}`);
  }
  return { places, fautes };
};

/** What disagrees once no command waits. */
export const auRepos = async (memoire: CohorteEnMemoire): Promise<readonly string[]> => {
  const { places, fautes } = await placesDe(memoire);
  for (const siren of memoire.sirens) {
    const statut = await lireStatut(memoire, siren);
    const { etat = null, numero = null, demande } = statut ?? {};
    const dite = places.get(`${siren} ${demande?.rang}`);
    places.delete(`${siren} ${demande?.rang}`);
    const attendue =
      etat === 'admis' || etat === 'suspendu'
        ? `n° ${numero} ${demande?.experimentationId}`
        : etat === 'en-attente'
          ? `attend ${demande?.experimentationId}`
          : undefined;
    if (etat === 'admissible' || dite !== attendue) fautes.push(`${siren} est ${etat}, et la cohorte dit ${dite}`);
    const jour = dateDeParis(memoire.at);
    if (detientLeStatutAu(statut, jour) !== (etat === 'admis') || (statutAu(statut, jour)?.etat ?? null) !== etat)
      fautes.push(`${siren} est autre ce jour`);
  }
  return [...fautes, ...[...places].map(([une, place]) => `${une} garde ${place}`), ...memoire.refusDesReactions];
};
