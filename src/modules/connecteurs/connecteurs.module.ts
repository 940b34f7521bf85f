import { Module } from '@nestjs/common';
import { ACTES_DU_CONNECTEUR } from './connecteur/connecteur.acts';
import { ACTES_DE_LA_DEMANDE } from './demande-accompagnement/demande-accompagnement.acts';
import { Vivier } from './demande-accompagnement/vivier';
import { READ_MODELS } from './read-models/read-models';
import { MonProfilController } from './read-models/connecteurs/mon-profil.controller';
import { MesPropositionsController } from './read-models/demandes/mes-propositions.controller';
import { VivierEnBase } from './read-models/connecteurs/vivier-en-base';
import { AccepterConnecteurController } from './connecteur/accepter-connecteur/accepter-connecteur.controller';
import { AccepterPropositionController } from './connecteur/accepter-proposition/accepter-proposition.controller';
import { AnnulerAbsenceController } from './connecteur/annuler-absence/annuler-absence.controller';
import { CandidaterCommeConnecteurController } from './connecteur/candidater/candidater.controller';
import { CompleterCandidatureController } from './connecteur/completer-candidature/completer-candidature.controller';
import { ConsentirALAnnuaireController } from './connecteur/consentir-a-l-annuaire/consentir-a-l-annuaire.controller';
import { DeclarerAbsenceController } from './connecteur/declarer-absence/declarer-absence.controller';
import { DeclarerInteretsController } from './connecteur/declarer-interets/declarer-interets.controller';
import { DefinirCapaciteController } from './connecteur/definir-capacite/definir-capacite.controller';
import { DefinirProfilController } from './connecteur/definir-profil/definir-profil.controller';
import { DemanderComplementController } from './connecteur/demander-complement/demander-complement.controller';
import { RefuserConnecteurController } from './connecteur/refuser-connecteur/refuser-connecteur.controller';
import { RetablirConnecteurController } from './connecteur/retablir-connecteur/retablir-connecteur.controller';
import { RetirerDeLAnnuaireController } from './connecteur/retirer-de-l-annuaire/retirer-de-l-annuaire.controller';
import { SignerCharteDuConnecteurController } from './connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur.controller';
import { SortirConnecteurController } from './connecteur/sortir-connecteur/sortir-connecteur.controller';
import { SuspendreConnecteurController } from './connecteur/suspendre-connecteur/suspendre-connecteur.controller';
import { AbandonnerDemandeController } from './demande-accompagnement/abandonner-demande/abandonner-demande.controller';
import { CloreAccompagnementController } from './demande-accompagnement/clore-accompagnement/clore-accompagnement.controller';
import { DeclinerPropositionController } from './demande-accompagnement/decliner-proposition/decliner-proposition.controller';
import { DemanderAccompagnementController } from './demande-accompagnement/demander-accompagnement/demander-accompagnement.controller';
import { ExprimerSatisfactionController } from './demande-accompagnement/exprimer-satisfaction/exprimer-satisfaction.controller';
import { ProposerDemandeController } from './demande-accompagnement/proposer-demande/proposer-demande.controller';
import { QualifierDemandeController } from './demande-accompagnement/qualifier-demande/qualifier-demande.controller';
import { RouvrirDemandeController } from './demande-accompagnement/rouvrir-demande/rouvrir-demande.controller';

@Module({
  controllers: [
    AccepterConnecteurController,
    AccepterPropositionController,
    AnnulerAbsenceController,
    CandidaterCommeConnecteurController,
    CompleterCandidatureController,
    ConsentirALAnnuaireController,
    DeclarerAbsenceController,
    DeclarerInteretsController,
    DefinirCapaciteController,
    DefinirProfilController,
    DemanderComplementController,
    RefuserConnecteurController,
    RetablirConnecteurController,
    RetirerDeLAnnuaireController,
    SignerCharteDuConnecteurController,
    SortirConnecteurController,
    SuspendreConnecteurController,
    AbandonnerDemandeController,
    CloreAccompagnementController,
    DeclinerPropositionController,
    DemanderAccompagnementController,
    ExprimerSatisfactionController,
    ProposerDemandeController,
    QualifierDemandeController,
    RouvrirDemandeController,
    MonProfilController,
    MesPropositionsController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [...ACTES_DU_CONNECTEUR, ...ACTES_DE_LA_DEMANDE, { provide: Vivier, useClass: VivierEnBase }],
})
export class ConnecteursModule {}
