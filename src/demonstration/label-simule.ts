import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  EcarterRetrait,
  EnvisagerRetrait,
  LeverSuspension,
  PresenterObservations,
  RetirerLabel,
  SuspendreLabel,
} from '#modules/marque-mission';
import type { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import { decideurDe, deposerTexte, documentDe } from './candidature-simulee';
import type { Redaction } from './redaction';

export type SortDuLabel =
  | 'actif'
  | 'suspendu'
  | 'suspension-levee'
  | 'retire-apres-observations'
  | 'retire-sans-observations'
  | 'retrait-ecarte';

/** Writes what becomes of a label in the months after a day. */
export const suiteDuLabel = (
  redaction: Redaction,
  alea: Alea,
  { siren, depuis, sort }: { readonly siren: string; readonly depuis: string; readonly sort: SortDuLabel },
): void => {
  if (sort === 'actif') return;
  const [decideur, autre] = [decideurDe(redaction), decideurDe(redaction, 1)];
  const ajouter = (jour: string, acteur: typeof decideur, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, acteur, commande);
  };
  const apres = (jour: string, min: number, max: number) =>
    jourOuvreDepuis(ajouterDesJours(jour, alea.entre(min, max)));

  const debut = apres(depuis, 15, 60);
  if (sort === 'suspendu' || sort === 'suspension-levee') {
    const motif = alea.parmi(['critere-perdu', 'usage-contraire-a-la-charte', 'controle-en-cours'] as const);
    ajouter(debut, decideur, (context) => new SuspendreLabel({ siren, motif }, context));
    if (sort === 'suspension-levee')
      ajouter(apres(debut, 15, 40), autre, (context) => new LeverSuspension({ siren }, context));
    return;
  }
  const motif = alea.parmi(['critere-perdu', 'declaration-inexacte'] as const);
  ajouter(debut, decideur, (context) => new EnvisagerRetrait({ siren, motif }, context));
  if (sort !== 'retire-sans-observations') {
    const reponse = ajouterDesJours(debut, alea.entre(4, 12));
    const documentId = documentDe(redaction, siren, 'observations');
    const dirigeant = redaction.personne('entreprise.dirigeant', siren);
    deposerTexte(
      redaction,
      siren,
      reponse,
      'observations',
      'Nos outils ont changé de prestataire, et sont de nouveau en service.',
    );
    ajouter(reponse, dirigeant, (context) => new PresenterObservations({ siren, documentId }, context));
  }
  // After the fifteen days of the company, whether it answered or not.
  const fin = apres(debut, 17, 30);
  if (sort === 'retrait-ecarte') ajouter(fin, autre, (context) => new EcarterRetrait({ siren }, context));
  else ajouter(fin, autre, (context) => new RetirerLabel({ siren }, context));
};
