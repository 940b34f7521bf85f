import { versionDu } from '#libs/france';
/** What a criterion is verified by: a document of the company, or facts that the programme holds. */
interface Exigence {
  readonly intitule: string;
  readonly source: 'document' | 'fait';
  /** First day from which it is required; null while the module that verifies it does not exist. */
  readonly requisDes: string | null;
}

const CRITERES_2017 = {
  pme: {
    intitule: 'Être une PME au sens de la recommandation 2003/361/CE',
    source: 'fait',
    requisDes: '2017-03-07',
  },
  'presence-en-ligne': {
    intitule: 'Tenir à jour une présence en ligne qui dit qui l’on est et comment se joindre',
    source: 'document',
    requisDes: '2017-03-07',
  },
  'vente-ou-relation-en-ligne': {
    intitule: 'Vendre, prendre commande ou répondre à ses clients en ligne',
    source: 'document',
    requisDes: '2017-03-07',
  },
  'outils-partages': {
    intitule: 'Gérer son activité avec des outils numériques partagés',
    source: 'document',
    requisDes: '2017-03-07',
  },
  'donnees-protegees': {
    intitule: 'Sauvegarder et protéger ses données',
    source: 'document',
    requisDes: '2017-03-07',
  },
  'autodiagnostic-recent': {
    intitule: 'Avoir achevé un autodiagnostic depuis moins de douze mois',
    source: 'fait',
    requisDes: null,
  },
} as const satisfies Readonly<Record<string, Exigence>>;

export type Critere = keyof typeof CRITERES_2017;

export const CRITERES: Readonly<Record<Critere, Exigence>> = CRITERES_2017;
export const NOMS_DES_CRITERES = Object.keys(CRITERES) as readonly Critere[];

/** The charter of the label, by the day from which each version counts. */
const VERSIONS = [{ du: '2017-03-07', code: 'criteres-2017', criteres: NOMS_DES_CRITERES }] as const;

/** Code of the version of the criteria at a date. The first one covers what comes before. */
export const criteresDu = (date: string): string => versionDu(VERSIONS, date).code;

/** The criteria of a version that are required at a date. */
export const requisAu = (version: string, date: string): readonly Critere[] =>
  (VERSIONS.find(({ code }) => code === version)?.criteres ?? []).filter((critere) => {
    const { requisDes } = CRITERES[critere];
    return requisDes !== null && requisDes <= date;
  });
