import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import { AccorderLabellisation } from './accorder-labellisation/accorder-labellisation';
import { affecter, AffecterEvaluateurs } from './affecter-evaluateurs/affecter-evaluateurs';
import {
  constaterExpiration,
  ConstaterExpirationDeLabellisation,
} from './constater-expiration-de-labellisation/constater-expiration-de-labellisation';
import {
  constaterSilence,
  ConstaterSilenceSurLabellisation,
} from './constater-silence-sur-labellisation/constater-silence-sur-labellisation';
import {
  declarerInteret,
  DeclarerInteretDEvaluateur,
} from './declarer-interet-d-evaluateur/declarer-interet-d-evaluateur';
import { declarerIrrecevable, DeclarerIrrecevable } from './declarer-irrecevable/declarer-irrecevable';
import { declarerRecevable, DeclarerRecevable } from './declarer-recevable/declarer-recevable';
import { DemanderLabellisation } from './demander-labellisation/demander-labellisation';
import {
  ecarter,
  EcarterRetraitDeLabellisation,
} from './ecarter-retrait-de-labellisation/ecarter-retrait-de-labellisation';
import {
  envisager,
  EnvisagerRetraitDeLabellisation,
} from './envisager-retrait-de-labellisation/envisager-retrait-de-labellisation';
import { labellisation } from './labellisation';
import { preparerLaDemandeDeLabel, preparerLOctroi } from './labellisation.handler';
import {
  lever,
  LeverSuspensionDeLabellisation,
} from './lever-suspension-de-labellisation/lever-suspension-de-labellisation';
import {
  presenter,
  PresenterObservationsDuConnecteur,
} from './presenter-observations-du-connecteur/presenter-observations-du-connecteur';
import { refuser, RefuserLabellisation } from './refuser-labellisation/refuser-labellisation';
import { rendre, RendreEvaluation } from './rendre-evaluation/rendre-evaluation';
import { retirer, RetirerLabellisation } from './retirer-labellisation/retirer-labellisation';
import { suspendre, SuspendreLabellisation } from './suspendre-labellisation/suspendre-labellisation';

const duConnecteur = ({ connecteurId }: { readonly connecteurId: string }) => connecteurId;

/** In the order of a request, then of a label. */
export const ACTES_DE_LA_LABELLISATION = [
  decidedAfterReading(DemanderLabellisation, labellisation, preparerLaDemandeDeLabel),
  decidedBy(DeclarerInteretDEvaluateur, labellisation, duConnecteur, declarerInteret),
  decidedBy(DeclarerRecevable, labellisation, duConnecteur, declarerRecevable),
  decidedBy(DeclarerIrrecevable, labellisation, duConnecteur, declarerIrrecevable),
  decidedBy(AffecterEvaluateurs, labellisation, duConnecteur, affecter),
  decidedBy(RendreEvaluation, labellisation, duConnecteur, rendre),
  decidedAfterReading(AccorderLabellisation, labellisation, preparerLOctroi),
  decidedBy(RefuserLabellisation, labellisation, duConnecteur, refuser),
  decidedBy(ConstaterSilenceSurLabellisation, labellisation, duConnecteur, constaterSilence),
  decidedBy(SuspendreLabellisation, labellisation, duConnecteur, suspendre),
  decidedBy(LeverSuspensionDeLabellisation, labellisation, duConnecteur, lever),
  decidedBy(EnvisagerRetraitDeLabellisation, labellisation, duConnecteur, envisager),
  decidedAfterReading(PresenterObservationsDuConnecteur, labellisation, (asked) => ({
    id: asked.context.actor.personneId,
    decide: presenter(asked),
  })),
  decidedBy(EcarterRetraitDeLabellisation, labellisation, duConnecteur, ecarter),
  decidedBy(RetirerLabellisation, labellisation, duConnecteur, retirer),
  decidedBy(ConstaterExpirationDeLabellisation, labellisation, duConnecteur, constaterExpiration),
];

const demande = champs('connecteurId', 'rang');

export const DECISIONS_DE_LA_LABELLISATION = decisionsRelues(ACTES_DE_LA_LABELLISATION, [
  relue(DeclarerIrrecevable, labellisation, {
    'LabellisationIrrecevable.v1': champs('connecteurId', 'rang', 'motifs'),
  }),
  relue(AccorderLabellisation, labellisation, {
    'LabellisationAccordee.v1': demande,
    'LabellisationRenouvelee.v1': demande,
  }),
  relue(RefuserLabellisation, labellisation, {
    'LabellisationRefusee.v1': champs('connecteurId', 'rang', 'motifs'),
  }),
  relue(ConstaterSilenceSurLabellisation, labellisation, { 'LabellisationDecideeParSilence.v1': demande }),
  relue(RetirerLabellisation, labellisation, { 'LabellisationRetiree.v1': champs('connecteurId') }),
]);
