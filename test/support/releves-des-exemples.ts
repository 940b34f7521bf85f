import type { Programme } from './programme';

const RELEVE = 'releves-de-pret/{conventionId}/{mois}';
const AMORTISSEMENT = 'amortissements/{conventionId}/{mois}';

/** Each example, by whom, and the refusal that it meets: the loan of the examples cannot begin without the page of its employee. */
export const ETAPES_DES_RELEVES = [
  ['entreprise.dirigeant', `${RELEVE}/saisie`, 'convention-inconnue'],
  ['entreprise.dirigeant', `${RELEVE}/validation`, 'releve-de-pret-inconnu'],
  ['entreprise.dirigeant', `${RELEVE}/contestation`, 'releve-de-pret-inconnu'],
  ['entreprise.dirigeant', `${RELEVE}/rectification`, 'releve-de-pret-inconnu'],
  ['entreprise.dirigeant', `${AMORTISSEMENT}/demande`, 'releve-de-pret-inconnu'],
  ['region.instructeur', `${AMORTISSEMENT}/decision`, 'amortissement-inconnu'],
  ['region.instructeur', `${AMORTISSEMENT}/refus`, 'amortissement-inconnu'],
  ['region.comptable', `${AMORTISSEMENT}/paiement`, 'amortissement-inconnu'],
  ['region.comptable', `${AMORTISSEMENT}/recouvrement`, 'amortissement-inconnu'],
] as const;

type Exemple = (chemin: string) => { readonly adresse: string; readonly corps: object };

/** Sends the examples of statements and amortisations: each is well formed, and is refused for its loan alone. */
export const envoyerLesReleves = async (programme: Programme, exemple: Exemple): Promise<void> => {
  for (const [role, chemin, refus] of ETAPES_DES_RELEVES) {
    const personne = await programme.personne(role, role.startsWith('region') ? '53' : '552081317');
    const { adresse, corps } = exemple(chemin);
    const { body } = await personne.agir(adresse, corps);
    expect([chemin, body.code]).toEqual([chemin, refus]);
  }
};
