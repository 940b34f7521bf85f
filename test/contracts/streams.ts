import { CLOS, fait as faitDAide, FINANCE, PAYE, REVISE, VALIDE } from '#facts/aides-regionales';
import { fait as faitDAudit } from '#facts/audits';
import { fait as faitDeDocument } from '#facts/documents';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { DEPOSEE, fait as faitDeLabel, LABELLISEE, PUBLIE } from '#facts/marque-mission';
import { fait as faitDeMessage } from '#facts/messages';
import { fait as faitDeSubvention } from '#facts/subventions-publiees';
import { dispositif } from '../../src/modules/aides-regionales/dispositif/dispositif';
import { dossierAide } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide';
import { mandatAudit } from '../../src/modules/audits/mandat-audit/mandat-audit';
import { document } from '../../src/modules/documents/document/document';
import { message } from '../../src/modules/messages/message/message';
import { campagne } from '../../src/modules/marque-mission/campagne/campagne';
import { charte } from '../../src/modules/marque-mission/charte/charte';
import { feuillesDeRoute } from '../../src/modules/marque-mission/feuille-de-route/feuilles-de-route';
import { indicateur } from '../../src/modules/marque-mission/indicateur/indicateur';
import { labelEntreprise } from '../../src/modules/marque-mission/label-entreprise/label-entreprise';
import { rapports } from '../../src/modules/marque-mission/rapport/rapport';
import { releve } from '../../src/modules/marque-mission/releve/releve';
import { serie } from '../../src/modules/marque-mission/serie/serie';
import { partenaire } from '../../src/modules/marque-mission/partenaire/partenaire';
import { subventionPubliee } from '../../src/modules/subventions-publiees/subvention-publiee/subvention-publiee';
import { groupes } from '../../src/modules/entreprises/groupe/groupes';
import { entrepriseUnique } from '../../src/modules/entreprises/entreprise-unique/entreprise-unique';
import { entreprise } from '../../src/modules/entreprises/entreprise/entreprise';
import { lifeOf, type Life } from './life';
import { LIVES_OF_APPARIEMENTS } from './streams-of-appariements';
import { LIVES_OF_CONNECTEURS } from './streams-of-connecteurs';
import { LIVES_OF_CONVENTIONS } from './streams-of-conventions';
import { LIVES_OF_MONEY } from './streams-of-money';
import { LIVES_OF_PME_DIGITALE } from './streams-of-pme-digitale';
import { LIVES_OF_PRESTATIONS } from './streams-of-prestations';
import { LIVES_OF_RELEVES_DE_PRET } from './streams-of-releves-de-pret';

/** Lives of streams in which each fact changes the state: together they hold every event. */
export const LIVES: readonly Life[] = [
  lifeOf(entreprise, faitDEntreprise('EntrepriseReferencee.v1')(), faitDEntreprise('EtablissementCorrige.v1')()),
  lifeOf(
    entreprise,
    faitDEntreprise('EntrepriseReferencee.v2')(),
    faitDEntreprise('EntrepriseEnrolee.v1')(),
    faitDEntreprise('RaisonSocialeCorrigee.v1')(),
    faitDEntreprise('EtablissementAjoute.v1')(),
    faitDEntreprise('EtablissementFerme.v1')(),
    faitDEntreprise('CessationConstatee.v1')(),
  ),
  lifeOf(entreprise, faitDEntreprise('EntrepriseReferencee.v2')(), faitDEntreprise('EntrepriseEnrolee.v2')()),
  lifeOf(entreprise, faitDEntreprise('EntrepriseReferencee.v2')(), faitDEntreprise('EtablissementTransfere.v1')()),
  lifeOf(
    entreprise,
    faitDEntreprise('EntrepriseReferencee.v2')(),
    faitDEntreprise('LienCapitalistiqueDeclare.v1')(),
    faitDEntreprise('LienCapitalistiqueClos.v1')(),
    faitDEntreprise('TailleDeclaree.v1')(),
    faitDEntreprise('CategoriePmeEtablie.v1')(),
  ),
  lifeOf(entrepriseUnique, faitDEntreprise('EntrepriseUniqueConstituee.v1')()),
  lifeOf(mandatAudit, faitDAudit('MandatDAuditDelivre.v1')(), faitDAudit('MandatDAuditRevoque.v1')()),
  ...LIVES_OF_MONEY,
  ...LIVES_OF_CONNECTEURS,
  ...LIVES_OF_PRESTATIONS,
  ...LIVES_OF_PME_DIGITALE,
  ...LIVES_OF_CONVENTIONS,
  ...LIVES_OF_RELEVES_DE_PRET,
  ...LIVES_OF_APPARIEMENTS,
  lifeOf(groupes, faitDEntreprise('MembresRattaches.v1')(), faitDEntreprise('MembresDetaches.v1')()),
  lifeOf(dispositif, faitDAide('DispositifOuvert.v1')(), faitDAide('DispositifFerme.v1')()),
  lifeOf(dossierAide, ...CLOS),
  lifeOf(
    dossierAide,
    ...FINANCE,
    faitDAide('AideAccordee.v1')(),
    faitDAide('AidePayee.v1')(),
    faitDAide('DossierClos.v1')(),
  ),
  lifeOf(dossierAide, ...PAYE, faitDAide('RevisionProposee.v1')(), faitDAide('RevisionEcartee.v1')()),
  lifeOf(dossierAide, ...PAYE, faitDAide('RevisionProposee.v1')(), faitDAide('DecisionRetiree.v1')()),
  lifeOf(dossierAide, ...PAYE, faitDAide('VersementsSuspendus.v1')(), faitDAide('VersementsRepris.v1')()),
  lifeOf(dossierAide, ...REVISE, faitDAide('RecouvrementConstate.v1')()),
  lifeOf(dossierAide, ...FINANCE, faitDAide('ReservationExpiree.v1')()),
  lifeOf(dossierAide, ...VALIDE, faitDAide('FinancementRefuse.v1')()),
  lifeOf(dossierAide, ...VALIDE, faitDAide('FinancementRefuse.v2')()),
  lifeOf(dossierAide, ...FINANCE, faitDAide('AideRefusee.v1')()),
  lifeOf(dossierAide, faitDAide('DossierDepose.v1')(), faitDAide('DemandeRetiree.v1')()),
  lifeOf(dossierAide, faitDAide('DossierDepose.v2')(), faitDAide('DemandeRetiree.v2')()),
  lifeOf(dossierAide, ...FINANCE, faitDAide('DemandeRetiree.v2')()),
  lifeOf(labelEntreprise, faitDeLabel('InteretDeclare.v1')(), ...DEPOSEE, faitDeLabel('CandidatureAbandonnee.v1')()),
  lifeOf(
    labelEntreprise,
    ...DEPOSEE,
    faitDeLabel('PreuvesDemandees.v1')(),
    faitDeLabel('PreuveApportee.v1')(),
    faitDeLabel('DecisionNeeDuSilence.v1')(),
    faitDeLabel('CandidatureRefusee.v1')(),
  ),
  lifeOf(
    labelEntreprise,
    ...LABELLISEE,
    faitDeLabel('LabelSuspendu.v1')(),
    faitDeLabel('SuspensionLevee.v1')(),
    faitDeLabel('RetraitEnvisage.v1')(),
    faitDeLabel('RetraitEcarte.v1')(),
    faitDeLabel('RetraitEnvisage.v1')(),
    faitDeLabel('ObservationsRecues.v1')(),
    faitDeLabel('LabelRetire.v1')(),
  ),
  lifeOf(
    labelEntreprise,
    ...LABELLISEE,
    faitDeLabel('CandidatureDeposee.v1')({ candidatureId: '552081317-2', nature: 'renouvellement' }),
    faitDeLabel('LabelRenouvele.v1')(),
    faitDeLabel('LabelExpire.v1')({ expireLe: '2030-03-01' }),
  ),
  lifeOf(
    indicateur,
    faitDeLabel('IndicateurDefini.v1')(),
    faitDeLabel('DefinitionPubliee.v1')(),
    faitDeLabel('ReferenceDesignee.v1')(),
    faitDeLabel('CibleFixee.v1')(),
    faitDeLabel('IndicateurRetire.v1')(),
  ),
  lifeOf(serie, faitDeLabel('EditionImportee.v1')()),
  lifeOf(rapports, faitDeLabel('RapportPublie.v1')()),
  lifeOf(releve, ...PUBLIE, faitDeLabel('RetraitementDemande.v1')(), faitDeLabel('RetraitementCalcule.v1')()),
  lifeOf(releve, ...PUBLIE, faitDeLabel('RetraitementDemande.v1')(), faitDeLabel('RetraitementImpossible.v1')()),
  lifeOf(releve, ...PUBLIE, faitDeLabel('RetraitementDemande.v1')(), faitDeLabel('RetraitementAnnule.v1')()),
  lifeOf(charte, faitDeLabel('ChartePubliee.v1')()),
  lifeOf(
    feuillesDeRoute,
    faitDeLabel('FeuilleDeRouteAdoptee.v1')(),
    faitDeLabel('ActionRealisee.v1')(),
    faitDeLabel('FeuilleDeRouteRevisee.v1')(),
  ),
  lifeOf(
    campagne,
    faitDeLabel('CampagneLancee.v1')(),
    faitDeLabel('FrequentationRelevee.v1')(),
    faitDeLabel('FrequentationCorrigee.v1')(),
    faitDeLabel('EntreprisesVenues.v1')(),
    faitDeLabel('CampagneClose.v1')(),
  ),
  lifeOf(
    partenaire,
    faitDeLabel('PartenaireEnregistre.v1')(),
    faitDeLabel('OrigineDePartenaireDite.v1')(),
    faitDeLabel('PartenaireSorti.v1')(),
  ),
  lifeOf(
    partenaire,
    faitDeLabel('PartenaireEnregistre.v2')(),
    faitDeLabel('CharteSignee.v1')(),
    faitDeLabel('PartenaireCorrige.v1')(),
    faitDeLabel('PartenaireSorti.v1')(),
  ),
  lifeOf(document, faitDeDocument('DocumentDepose.v1')(), faitDeDocument('DocumentEfface.v1')()),
  lifeOf(
    message,
    faitDeMessage('MessageEnregistre.v1')(),
    faitDeMessage('EnvoiReporte.v1')(),
    faitDeMessage('MessageRemis.v1')(),
    faitDeMessage('MessageLu.v1')(),
  ),
  lifeOf(message, faitDeMessage('MessageEnregistre.v1')(), faitDeMessage('MessageEchoue.v1')()),
  lifeOf(message, faitDeMessage('MessageEnregistre.v1')(), faitDeMessage('MessageNonEnvoye.v1')()),
  lifeOf(subventionPubliee, faitDeSubvention('SubventionPubliee.v1')()),
  lifeOf(subventionPubliee, faitDeSubvention('SubventionPubliee.v2')(), faitDeSubvention('SubventionRetiree.v1')()),
];
