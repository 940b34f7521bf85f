import { enEurosEntiers } from '#libs/france';
import { Bullets, formatPercentage, type Bullet } from '#libs/ui';
import { consomme, type BudgetPublie } from '../../../pilotage';
import { euros, montre, nomDeRegion, regions, type Figure, type LigneDe, type Mesure } from '../figure';

const partConsommee = (budget: BudgetPublie): string =>
  montre(consomme(budget), (centimes) => formatPercentage(centimes, budget.ouvertCentimes));

const CONSOMME: Mesure<BudgetPublie> = {
  title: 'Consommé',
  text: partConsommee,
  numeric: true,
  summed: true,
  unite: 'pour-cent',
  quantite: (budget) => {
    const centimes = consomme(budget);
    return centimes === null || budget.ouvertCentimes === 0
      ? null
      : Math.round((100 * centimes) / budget.ouvertCentimes);
  },
  sansLigne: null,
};

/** What asks for attention comes first: requests without an envelope, then envelopes by the share that is consumed. */
const attention = (budget: BudgetPublie): number => {
  if (budget.ouvertCentimes === 0) return Infinity;
  return (consomme(budget) ?? -1) / budget.ouvertCentimes;
};

const enMots = (budget: BudgetPublie): string => {
  const { ouvertCentimes, demandeCentimes, payeCentimes } = budget;
  const demande = `${montre(demandeCentimes, enEurosEntiers)} demandés`;
  if (ouvertCentimes === 0) return `Aucune enveloppe, ${demande}`;
  const ouvert = `${enEurosEntiers(ouvertCentimes)} ouverts`;
  // Without a word, a bar without its paid part would say that nothing is paid.
  const paye = payeCentimes === null ? ', payé masqué' : '';
  return `${partConsommee(budget)} consommés sur ${ouvert}, ${demande}${paye}`;
};

const ligne = (budget: BudgetPublie): Bullet => {
  const { region, ouvertCentimes, demandeCentimes, reserveCentimes, engageCentimes, payeCentimes } = budget;
  const part = (centimes: number) => (ouvertCentimes === 0 ? 0 : Math.max(0, centimes) / ouvertCentimes);
  const paye = payeCentimes ?? 0;
  const detail = `${montre(payeCentimes, enEurosEntiers)} payés, ${montre(engageCentimes, enEurosEntiers)} engagés, ${montre(reserveCentimes, enEurosEntiers)} réservés`;
  return {
    label: nomDeRegion(region),
    hasWhole: ouvertCentimes > 0,
    shares: [
      part(paye),
      payeCentimes === null ? 0 : part((engageCentimes ?? 0) - paye),
      payeCentimes === null ? part(engageCentimes ?? 0) : 0,
      part(reserveCentimes ?? 0),
    ],
    mark: demandeCentimes === null || ouvertCentimes === 0 ? null : part(demandeCentimes),
    written: enMots(budget),
    text: `${nomDeRegion(region)} : ${enMots(budget)}, ${detail}`,
  };
};

export const exercices = (total: BudgetPublie | undefined): string => {
  if (total?.deAnnee == null || total.aAnnee == null) return '';
  return total.deAnnee === total.aAnnee
    ? `, exercice ${total.deAnnee}`
    : `, exercices ${total.deAnnee} à ${total.aAnnee} ensemble`;
};

export const budgets: Figure<'budgets'> = {
  nom: 'budgets',
  titre: 'Argent demandé, réservé, engagé et payé, face aux enveloppes, par région',
  definition:
    'Consommé : réservé ou engagé, donc promis à personne d’autre. Engagé : accordé, payé ou non. La période est celle du dépôt des demandes et, pour les enveloppes, leurs années entières. Les régions qui demandent attention viennent d’abord.',
  vide: 'Aucune enveloppe n’est ouverte et rien n’est demandé. Chaque région apparaîtra ici quand son gestionnaire financier aura ouvert l’enveloppe d’un dispositif.',
  colonnes: [
    ...regions<LigneDe<'budgets'>>(),
    euros('Demandé', (budget) => budget.demandeCentimes),
    euros('Enveloppes', (budget) => budget.ouvertCentimes),
    euros('Réservé', (budget) => budget.reserveCentimes),
    euros('Engagé', (budget) => budget.engageCentimes),
    euros('Payé', (budget) => budget.payeCentimes),
    CONSOMME,
  ],
  dessiner: ({ lignes, total }) => (
    <Bullets
      id="budgets"
      title={`Part des enveloppes qui est consommée, par région${exercices(total)}`}
      unit="Part de l’enveloppe de la région"
      parts={[
        { name: 'Payé', fill: 'c' },
        { name: 'Engagé, à payer', fill: 'a' },
        { name: 'Engagé, dont payé masqué', fill: 'd' },
        { name: 'Réservé', fill: 'b' },
      ]}
      whole="Enveloppe"
      mark="Demandé"
      tick={(part) => formatPercentage(part, 1)}
      rows={lignes.toSorted((a, b) => attention(b) - attention(a)).map(ligne)}
    />
  ),
};
