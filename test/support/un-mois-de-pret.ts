import { comptableId, conventionId, fait as faitDAmortissement, instructeurId, mois } from '#facts/amortissements';
import { COMMENCEE } from '#facts/conventions-de-pret';
import { preteurId, utilisateurId } from '#facts/releves-de-pret';
import { DomainError, type CommandContext } from '#libs/event-sourcing';
import { comptable, instructeur } from './acteurs-des-amortissements';
import { preteuse, programme, utilisatrice } from './acteurs-des-prets';
import { surLaConvention } from './saisie-de-releve';
import type { LigneFacturee } from '../../src/modules/pme-digitale/releve-pret/saisie';
import {
  contester,
  ContesterRelevePret,
} from '../../src/modules/pme-digitale/releve-pret/contester-releve-pret/contester-releve-pret';
import {
  rectifier,
  RectifierRelevePret,
} from '../../src/modules/pme-digitale/releve-pret/rectifier-releve-pret/rectifier-releve-pret';
import { relevePret, type RelevesDuPret } from '../../src/modules/pme-digitale/releve-pret/releve-pret';
import type { RelevePretEvent } from '../../src/modules/pme-digitale/releve-pret/releve-pret.events';
import {
  saisir,
  SaisirRelevePret,
} from '../../src/modules/pme-digitale/releve-pret/saisir-releve-pret/saisir-releve-pret';
import {
  valider,
  ValiderRelevePret,
} from '../../src/modules/pme-digitale/releve-pret/valider-releve-pret/valider-releve-pret';
import {
  amortissement,
  payeCentimes,
  type AmortissementDuMois,
} from '../../src/modules/pme-digitale/amortissement/amortissement';
import type { AmortissementEvent } from '../../src/modules/pme-digitale/amortissement/amortissement.events';
import {
  confirmerCredits,
  ConfirmerCreditsDAmortissement,
} from '../../src/modules/pme-digitale/amortissement/confirmer-credits-d-amortissement/confirmer-credits-d-amortissement';
import {
  confirmerPlafond,
  ConfirmerPlafondDAmortissement,
} from '../../src/modules/pme-digitale/amortissement/confirmer-plafond-d-amortissement/confirmer-plafond-d-amortissement';
import {
  demander,
  DemanderAmortissement,
} from '../../src/modules/pme-digitale/amortissement/demander-amortissement/demander-amortissement';
import {
  payer,
  PayerAmortissement,
} from '../../src/modules/pme-digitale/amortissement/payer-amortissement/payer-amortissement';
import {
  recouvrer,
  RecouvrerTropPercu,
} from '../../src/modules/pme-digitale/amortissement/recouvrer-trop-percu/recouvrer-trop-percu';
import {
  refuser,
  RefuserAmortissement,
} from '../../src/modules/pme-digitale/amortissement/refuser-amortissement/refuser-amortissement';
import {
  regulariser,
  RegulariserAmortissement,
} from '../../src/modules/pme-digitale/amortissement/regulariser-amortissement/regulariser-amortissement';
import {
  rendreCaduc,
  RendreAmortissementCaduc,
} from '../../src/modules/pme-digitale/amortissement/rendre-amortissement-caduc/rendre-amortissement-caduc';
import {
  retenir,
  RetenirAmortissement,
} from '../../src/modules/pme-digitale/amortissement/retenir-amortissement/retenir-amortissement';

const JOUR = '2026-10-20';
const PRET = { convention: surLaConvention(...COMMENCEE), precedentDu: null };
const { enveloppeId, entrepriseUniqueId } = faitDAmortissement('AmortissementRetenu.v1')().data;

export interface MoisDit {
  readonly salaires: number;
  readonly charges: number;
  readonly facture: number;
}

/** One month of one loan: its statements, its amortisation, and what reactions have still to tell. */
export class UnMoisDePret {
  releves: RelevesDuPret | null = null;
  amorti: AmortissementDuMois | null = null;
  /** Sentences on what a reaction must send; they may come late, in their order. */
  private readonly aDire: (() => void)[] = [];
  private reference = 0;
  readonly types = new Set<string>();
  /** Cost and invoice of the newest statement that was validated. */
  valide = { coutCentimes: 0, factureCentimes: 0 };

  private get releve() {
    return this.releves?.parMois[mois];
  }

  private relever(decide: (etat: RelevesDuPret | null) => readonly RelevePretEvent[]): void {
    for (const fait of this.tenter(() => decide(this.releves))) {
      this.releves = relevePret.evolve(this.releves, fait);
      if (fait.type === 'RelevePretRectifie.v1')
        this.aDire.push(() => {
          const perdu = { conventionId, mois, rangDuReleve: fait.data.rangRemplace };
          this.amortir(rendreCaduc(new RendreAmortissementCaduc(perdu, programme(JOUR))));
        });
      if (fait.type !== 'RelevePretValide.v1') continue;
      if (this.releve) this.valide = this.releve;
      this.aDire.push(() => this.regulariser());
    }
  }

  private amortir(decide: (etat: AmortissementDuMois | null) => readonly AmortissementEvent[]): void {
    for (const fait of this.tenter(() => decide(this.amorti))) {
      this.amorti = amortissement.evolve(this.amorti, fait);
      this.types.add(fait.type);
    }
  }

  private tenter<Fait>(decide: () => readonly Fait[]): readonly Fait[] {
    try {
      return decide();
    } catch (refus) {
      if (refus instanceof DomainError) return [];
      throw refus;
    }
  }

  private regulariser(): void {
    this.amortir(
      regulariser(new RegulariserAmortissement({ conventionId, mois }, programme(JOUR)), this.releves?.valides[mois]),
    );
  }

  private saisie({ salaires, charges, facture }: MoisDit) {
    const lignes: readonly LigneFacturee[] = [{ code: 'salaires', montantCentimes: facture }];
    const montants = { salairesCentimes: salaires, chargesCentimes: charges, fraisCentimes: 0 };
    return { conventionId, mois, heuresCentiemes: 10_00, ...montants, facture: lignes, justificatifs: [] };
  }

  saisir(dit: MoisDit): void {
    const saisie = this.saisie(dit);
    const context = preteuse(JOUR, preteurId);
    const rangRemplace = this.releve?.rang;
    if (rangRemplace === undefined) this.relever(saisir(new SaisirRelevePret(saisie, context), PRET));
    else this.relever(rectifier(new RectifierRelevePret({ ...saisie, rangRemplace }, context), PRET));
  }

  valider(): void {
    const designe = { conventionId, mois, rang: this.releve?.rang ?? 1 };
    this.relever(valider(new ValiderRelevePret(designe, utilisatrice(JOUR, utilisateurId))));
  }

  contester(): void {
    const designe = { conventionId, mois, rang: this.releve?.rang ?? 1, motif: 'heures-inexactes' as const };
    this.relever(contester(new ContesterRelevePret(designe, utilisatrice(JOUR, utilisateurId))));
  }

  demander(): void {
    const quoi = { conventionId, mois, transportRoutier: false };
    this.amortir(
      demander(new DemanderAmortissement(quoi, preteuse(JOUR, preteurId)), { releves: this.releves, statuts: true }),
    );
  }

  private unContexte(context: CommandContext): CommandContext {
    this.reference += 1;
    return { ...context, commandId: `reservation-${this.reference}` };
  }

  retenir(): void {
    const context = this.unContexte(instructeur(JOUR, instructeurId));
    const moyens = { releve: this.releve, enveloppeId, entrepriseUniqueId };
    this.amortir(retenir(new RetenirAmortissement({ conventionId, mois, dispositifId: 'd1' }, context), moyens));
  }

  financer(): void {
    const reservationId = this.amorti?.financement?.reservationId;
    if (reservationId === undefined || !this.amorti) return;
    const designe = { conventionId, mois, numero: this.amorti.demande.numero, reservationId };
    this.amortir(confirmerCredits(new ConfirmerCreditsDAmortissement(designe, programme(JOUR))));
    const regle = 'reglement-2023-2831';
    this.amortir(confirmerPlafond(new ConfirmerPlafondDAmortissement({ ...designe, regle }, programme(JOUR))));
  }

  refuser(): void {
    const refus = { conventionId, mois, motif: 'pret-non-conforme' as const };
    this.amortir(refuser(new RefuserAmortissement(refus, instructeur(JOUR, instructeurId))));
  }

  payer(): void {
    this.reference += 1;
    const paiement = { conventionId, mois, reference: `MDT-${this.reference}` };
    this.amortir(payer(new PayerAmortissement(paiement, comptable(JOUR, comptableId)), this.releve));
  }

  recouvrer(pourCent: number): void {
    this.reference += 1;
    const montantCentimes = Math.ceil(((this.amorti?.creanceCentimes ?? 0) * pourCent) / 100);
    if (montantCentimes === 0) return;
    const recu = { conventionId, mois, reference: `TR-${this.reference}`, montantCentimes };
    this.amortir(recouvrer(new RecouvrerTropPercu(recu, comptable(JOUR, comptableId))));
  }

  /** The next thing that a reaction has to say. */
  entendre(): boolean {
    const suite = this.aDire.shift();
    suite?.();
    return suite !== undefined;
  }

  get retard(): boolean {
    return this.aDire.length > 0;
  }

  get etat() {
    const { creanceCentimes = 0 } = this.amorti ?? {};
    const detenuCentimes = this.amorti ? payeCentimes(this.amorti) : 0;
    return { creanceCentimes, detenuCentimes, ...this.valide };
  }
}
