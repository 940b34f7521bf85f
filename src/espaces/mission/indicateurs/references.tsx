import { enFrancais } from '#libs/france';
import { Table, type Column } from '#libs/ui';
import { REFERENCES, type IndicateurAuCatalogue, type Reference } from '#modules/marque-mission';

const STATUTS: Readonly<Record<Reference['statut'], string>> = {
  attribuee: 'Attribuée',
  contestee: 'Contestée',
  depassee: 'Dépassée',
};

/** A day, a month or a year, as it is published. */
const dateLue = (date: string | null): string => {
  if (date === null) return 'sans date';
  if (date.length === 10) return enFrancais(date);
  return date.length === 4
    ? date
    : new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
        Date.parse(`${date}-01`),
      );
};

interface ReferenceSuivie extends Reference {
  /** Titles of the indicators that start from it. */
  readonly designeePar: readonly string[];
}

const COLONNES: readonly Column<ReferenceSuivie>[] = [
  { title: 'Chiffre', text: ({ valeur }) => valeur, prose: true },
  { title: 'Source', text: ({ source }) => source, prose: true },
  { title: 'Publié', text: ({ publieeLe }) => dateLue(publieeLe) },
  { title: 'Année', text: ({ annee }) => (annee === null ? 'non dite' : String(annee)) },
  { title: 'Population', text: ({ population }) => population, prose: true },
  { title: 'Statut', text: ({ statut }) => STATUTS[statut] },
  { title: 'Réserve', text: ({ reserve }) => reserve ?? '–', prose: true },
  { title: 'Désigné pour', text: ({ designeePar }) => designeePar.join(', ') || '–', prose: true },
];

const THEMES = [...new Set(REFERENCES.map(({ theme }) => theme))];

/** The published figures that compete, with the one from which each indicator starts. */
export const References = ({ indicateurs }: { readonly indicateurs: readonly IndicateurAuCatalogue[] }) => {
  const suivies = REFERENCES.map((reference) => ({
    ...reference,
    designeePar: indicateurs.filter((un) => un.reference === reference.code).map(({ intitule }) => intitule),
  }));
  return (
    <section aria-labelledby="references">
      <h2 id="references">Chiffres publiés autour de l’avis de mars 2017</h2>
      <p>
        Un même thème a plusieurs chiffres, qui ne comptent ni les mêmes entreprises ni la même année. La mission
        désigne celui d’où un indicateur part ; les autres restent, avec leur source.
      </p>
      {THEMES.map((theme) => (
        <Table
          key={theme}
          caption={theme}
          columns={COLONNES}
          rows={suivies.filter((reference) => reference.theme === theme)}
        />
      ))}
    </section>
  );
};
