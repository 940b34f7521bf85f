import type { CodeOf } from '#libs/event-sourcing';
import type { DispositifEvent } from './dispositif/dispositif.events';
import type { DossierAideEvent } from './dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from './enveloppe/enveloppe.events';
import type { EnveloppeEventAncien } from './enveloppe/enveloppe.upcasts';

type Code = CodeOf<(DispositifEvent | DossierAideEvent | EnveloppeEvent | EnveloppeEventAncien)['data']>;

export const CODES: Readonly<Partial<Record<Code, string>>> = {
  'autre-financement': 'autre financement obtenu',
  'conditions-non-respectees': 'conditions non respectées',
  'credits-epuises': 'crédits épuisés',
  'decision-de-l-assemblee': 'décision de l’assemblée',
  'decision-illegale': 'décision illégale',
  'depense-moindre': 'dépense moindre',
  'depot-en-double': 'dépôt en double',
  'depot-papier': 'dépôt sur papier',
  'depot-par-courriel': 'dépôt par courriel',
  'dossier-incomplet': 'dossier incomplet',
  'erreur-materielle': 'erreur matérielle',
  'fin-de-programme': 'fin du programme',
  'interet-insuffisant': 'intérêt insuffisant',
  'non-eligible': 'demande non éligible',
  'panne-du-service': 'panne du service',
  rectification: 'rectification',
  reduction: 'réduction',
  'registre-de-trois-ans': 'registre des aides tenu depuis trois ans',
  remplace: 'dispositif remplacé',
  renoncement: 'renoncement de l’entreprise',
};
