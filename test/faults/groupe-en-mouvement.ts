import { load } from '#libs/event-sourcing';
import { PostgresEventStore } from '#libs/event-store';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import { cleInitiale } from '../../src/modules/entreprises/compte-de-minimis/cle-d-aide';
import { compteDeMinimis } from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis';
import {
  actesDe,
  AUJOURDHUI,
  commandIdDe,
  entrepriseDe,
  idDe,
  jour,
  personneDe,
  type Acte,
  type Programme,
} from '../support/programme';
import { dispositif } from './parcours';

export interface Membre {
  readonly region: string;
  readonly siren: string;
}

export interface Declaration extends Acte {
  readonly montants: readonly number[];
}

const PAR_DECLARATION = 50;

export const MISSION = personneDe('mission.pilote', 'FR');

export const membre = (region: string, rang: number): Membre => ({ region, siren: entrepriseDe(rang).siren });
export const idDuDossier = ({ siren }: Membre, nom: string) => idDe(`dossier ${siren} ${nom}`);

export const dossierDe = (qui: Membre, nom: string, montantCentimes: number) =>
  actesDe({ dispositif: dispositif(qui.region), dossierId: idDuDossier(qui, nom), siren: qui.siren, montantCentimes });

/** Declarations of so many aids, all of different amounts. */
export const declarations = ({ region, siren }: Membre, nombre: number, nom: string): readonly Declaration[] =>
  Array.from({ length: Math.ceil(nombre / PAR_DECLARATION) }, (_, page) => {
    const rangs = Array.from({ length: nombre }, (__, rang) => rang);
    const aides = rangs.slice(page * PAR_DECLARATION, (page + 1) * PAR_DECLARATION).map((rang) => ({
      aideId: idDe(`${nom} ${siren} ${rang}`),
      autorite: 'operateur-de-l-etat',
      montantCentimes: 1_000 + rang,
      accordeeLe: jour(-30),
    }));
    return {
      actor: personneDe('region.instructeur', region),
      chemin: `entreprises/${siren}/aides-anterieures`,
      cle: `${nom}-${siren}-${page}`,
      corps: { aides },
      montants: aides.map(({ montantCentimes }) => montantCentimes),
    };
  });

const mouvement = (siren: string, quoi: string, cle: string, corps: object): Acte => ({
  actor: MISSION,
  chemin: `entreprises/${siren}/entreprise-unique/${quoi}`,
  cle,
  corps,
});

export const rattachement = ({ siren }: Membre, { siren: a }: Membre, cle: string): Acte =>
  mouvement(siren, 'rattachement', cle, { a, lien: 'majorite-des-voix', rattacheeLe: AUJOURDHUI });

export const detachement = ({ siren }: Membre, cle: string): Acte =>
  mouvement(siren, 'detachement', cle, { motif: 'fin-du-controle', detacheeLe: AUJOURDHUI });

/** How many slices of a movement were ceded, and received. */
export const tranchesDe = async (
  programme: Programme,
  mouvement: Acte,
): Promise<{ cedees: number; recues: number }> => {
  const rows = await programme.requete<{ cedees: number; recues: number }>(
    `select count(*) filter (where type = 'PartCedee.v2')::int as cedees, count(*) filter (where type = 'PartRecue.v2')::int as recues
      from es.events where type in ('PartCedee.v2', 'PartRecue.v2') and data->>'mouvementId' = '${commandIdDe(mouvement)}'`,
  );
  return rows[0]!;
};

/** What one account holds of one company; both by their SIREN. */
interface Tenue {
  readonly compte: string;
  readonly de: string;
  readonly cle: string;
  readonly montantCentimes: number;
}

/** Everything that the accounts of these companies hold, line by line, as their facts make them. */
export const toutCeQuiEstTenu = async (databaseUrl: string, membres: readonly Membre[]): Promise<readonly Tenue[]> => {
  const store = new PostgresEventStore({ url: databaseUrl });
  try {
    const comptes = await Promise.all(
      membres.map(async ({ siren }) => {
        const titulaire = await lireEntrepriseDuProgramme(store, siren);
        return { siren, id: titulaire?.entrepriseUniqueId ?? '' };
      }),
    );
    const sirenDe = new Map(comptes.map(({ id, siren }) => [id, siren]));
    const tenues = comptes.map(async ({ id, siren }) => {
      const { aides, reservations } = (await load(store, compteDeMinimis, id)).state;
      return [...Object.entries(aides), ...Object.entries(reservations)].map(([cle, { pour, montantCentimes }]) => ({
        compte: siren,
        de: sirenDe.get(pour) ?? pour,
        cle: cleInitiale(cle, pour),
        montantCentimes,
      }));
    });
    return (await Promise.all(tenues)).flat();
  } finally {
    await store.close();
  }
};
