import { enFrancais } from '#libs/france';
import { Table, type Column } from '#libs/ui';
import { FORMULES, REFERENCES, type IndicateurAuCatalogue } from '#modules/marque-mission';
import { nomDuTerritoire } from './colonnes';
import { valeurLue } from './valeur';

type Definition = IndicateurAuCatalogue['definitions'][number];
type Designation = IndicateurAuCatalogue['designations'][number];
type Cible = IndicateurAuCatalogue['cibles'][number];

const MOTIFS: Readonly<Record<string, string>> = {
  'population-precisee': 'Population précisée',
  'formule-corrigee': 'Formule corrigée',
  'source-remplacee': 'Source remplacée',
  'demande-d-un-controle': 'Demande d’un contrôle',
  'premiere-cible': 'Première cible',
  'moyens-modifies': 'Moyens modifiés',
  'calendrier-modifie': 'Calendrier modifié',
  'definition-modifiee': 'Définition modifiée',
};

const motifLu = (motif: string): string => MOTIFS[motif] ?? motif;

const DEFINITIONS: readonly Column<Definition>[] = [
  { title: 'Version', text: ({ version }) => String(version) },
  { title: 'Calcul', text: ({ formule }) => FORMULES[formule].calcul, prose: true },
  { title: 'Population', text: ({ population }) => population, prose: true },
  { title: 'Source', text: ({ source }) => source, prose: true },
  { title: 'Série', text: ({ serie }) => serie ?? '–' },
  { title: 'Publiée le', text: ({ publieeLe }) => enFrancais(publieeLe) },
  { title: 'Motif', text: ({ motif }) => (motif === null ? 'Première définition' : motifLu(motif)) },
];

const DESIGNATIONS: readonly Column<Designation>[] = [
  { title: 'Désigné le', text: ({ designeeLe }) => enFrancais(designeeLe) },
  {
    title: 'Chiffre',
    text: ({ reference }) => REFERENCES.find(({ code }) => code === reference)?.valeur ?? reference,
    prose: true,
  },
  {
    title: 'Source',
    text: ({ reference }) => REFERENCES.find(({ code }) => code === reference)?.source ?? '–',
    prose: true,
  },
];

const cibles = (unite: IndicateurAuCatalogue['unite']): readonly Column<Cible>[] => [
  { title: 'Territoire', text: ({ territoire }) => nomDuTerritoire(territoire) },
  { title: 'Fixée le', text: ({ fixeeLe }) => enFrancais(fixeeLe) },
  { title: 'Motif', text: ({ motif }) => motifLu(motif) },
  {
    title: 'Trajectoire',
    text: ({ jalons }) => jalons.map(({ le, valeur }) => `${valeurLue(valeur, unite)} le ${enFrancais(le)}`).join(', '),
    prose: true,
  },
];

/** All that defined an indicator: versions, designated figures and targets, those that were replaced too. */
export const Definitions = ({ definitions, designations, cibles: fixees, unite }: IndicateurAuCatalogue) => (
  <section aria-labelledby="definitions">
    <h2 id="definitions">Définitions, référence et cibles</h2>
    <Table caption="Versions de la définition" columns={DEFINITIONS} rows={definitions} />
    {designations.length === 0 ? (
      <p>La mission n’a pas désigné de chiffre publié d’où il part.</p>
    ) : (
      <Table caption="Chiffres publiés désignés" columns={DESIGNATIONS} rows={designations} />
    )}
    {fixees.length === 0 ? (
      <p>Aucune cible n’est fixée.</p>
    ) : (
      <Table caption="Cibles et trajectoires" columns={cibles(unite)} rows={fixees} />
    )}
  </section>
);
