import { v7 as uuidv7 } from 'uuid';
import { changerDActivite } from './activite';
import type { Cohorte } from './cohorte';
import { jour, siretDe, type Appelant, type Corps, type Region } from './programme';
import { until } from './until';

export const PERIODE = { du: jour(10), au: jour(200) };

export interface Membre {
  readonly siren: string;
  readonly siret: string;
  readonly dirigeante: Appelant;
}

/** A company of the cohort and its head. `naf`: what it does, when it is not what all others do. */
export const membre = async (cohorte: Cohorte, region: Region, naf?: string): Promise<Membre> => {
  const { siren, dirigeante } = await cohorte.repondue();
  if (naf !== undefined) await changerDActivite(region.equipe.instructeur, siren, naf);
  return { siren, siret: siretDe(siren, 1), dirigeante };
};

export const offrir = async ({ siret, dirigeante }: Membre, change: object = {}) => {
  const offreId = uuidv7();
  const chemin = `offres-de-competences/${offreId}`;
  const offre = { siret, competences: ['vente-en-ligne'], partPourCent: 100, ...PERIODE, nature: 'competences' };
  await dirigeante.faire(`${chemin}/publication`, { ...offre, ...change });
  return { chemin, offreId };
};

export const chercher = async ({ siret, dirigeante }: Membre, change: object = {}) => {
  const besoinId = uuidv7();
  const chemin = `besoins-de-competences/${besoinId}`;
  const besoin = { siret, competences: ['vente-en-ligne'], partPourCent: 60, ...PERIODE };
  await dirigeante.faire(`${chemin}/publication`, { ...besoin, ...change });
  return { chemin, besoinId };
};

export const proposer = async (qui: Appelant, offreId: string, besoinId: string, change: object = {}) => {
  const chemin = `appariements/${uuidv7()}`;
  const corps = { offreId, besoinId, partPourCent: 60, ...change };
  return { chemin, ...(await qui.agir(`${chemin}/proposition`, corps)) };
};

/** What is read, once it is so. */
export const attendre = async (qui: Appelant, chemin: string, convient: (lu: Corps) => boolean): Promise<Corps> =>
  (
    await until(
      () => qui.lire(chemin),
      ({ status, body }) => status === 200 && convient(body),
    )
  ).body;
