import type { DomainEvent } from '#libs/event-sourcing';
import { estAccorde, verseCentimes, type DossierAide, type DossierAideEvent } from '#modules/aides-regionales';
import { cleInitiale, type CompteDeMinimisEvent } from '#modules/entreprises';
import type { PrestationPayee } from '#modules/connecteurs';
import { objetIdDe, type AmortissementPaye } from '#modules/pme-digitale';
import { cleDObjet, dossierAideDe, objetDeLaCle, type Objet } from '#modules/objets';

type Fait = DossierAideEvent | PrestationPayee | AmortissementPaye | CompteDeMinimisEvent;

/** A payment recorded while the account already said that the aid that it pays was over the ceiling. */
export interface VersementHorsPlafond {
  readonly objet: Objet;
  readonly reference: string | null;
  readonly montantCentimes: number;
  readonly payeeLe: string;
}

/** A declared aid with its last amount. `aideId` is the id that the declarer chose. */
export interface AideDeclaree {
  readonly pour: string;
  readonly aideId: string;
  readonly montantCentimes: number;
}

/** What only the order of facts shows: the state of a stream no longer says it. */
export class Chronologie {
  private readonly horsPlafond = new Set<string>();
  private versements: readonly VersementHorsPlafond[] = [];
  /** Amounts that files had reserved, by reservation. */
  readonly reserves = new Map<string, number>();
  /** How the last financing ended without a grant, by file. */
  readonly financementsPerdus = new Map<string, 'refuse' | 'expire'>();
  /** What payments took beyond the amount in force when they were recorded, by file. */
  readonly versesDeTrop = new Map<string, number>();
  readonly declarees = new Map<string, AideDeclaree>();

  /** Those whose object is over the ceiling still. */
  get versementsHorsPlafond(): readonly VersementHorsPlafond[] {
    return this.versements;
  }

  /** `dossier` is the file of the fact once the fact is folded; undefined for a fact of another stream. */
  see(event: DomainEvent, dossier: DossierAide | undefined): void {
    const fait = event as Fait;
    switch (fait.type) {
      case 'FinancementReserve.v1':
        this.reserves.set(fait.data.reservationId, fait.data.montantReserveCentimes);
        break;
      case 'FinancementRefuse.v1':
      case 'FinancementRefuse.v2':
        this.financementsPerdus.set(fait.data.dossierId, 'refuse');
        break;
      case 'ReservationExpiree.v1':
        this.financementsPerdus.set(fait.data.dossierId, 'expire');
        break;
      case 'AidePayee.v1':
      case 'AidePayee.v2': {
        const { dossierId, montantPayeCentimes: montantCentimes, payeeLe } = fait.data;
        const reference = 'reference' in fait.data ? fait.data.reference : null;
        this.verser({ objet: dossierAideDe(dossierId), reference, montantCentimes, payeeLe });
        if (!dossier || !estAccorde(dossier)) break;
        const deTrop = verseCentimes(dossier) - dossier.montantCentimes;
        if (deTrop > 0) this.versesDeTrop.set(dossierId, deTrop);
        break;
      }
      case 'PrestationPayee.v1': {
        const { prestationId: id, reference, montantCentimes, payeeLe } = fait.data;
        this.verser({ objet: { nature: 'prestation', id }, reference, montantCentimes, payeeLe });
        break;
      }
      case 'AmortissementPaye.v1': {
        const { reference, montantCentimes, payeLe: payeeLe } = fait.data;
        this.verser({
          objet: { nature: 'amortissement', id: objetIdDe(fait.data) },
          reference,
          montantCentimes,
          payeeLe,
        });
        break;
      }
      case 'AidesAnterieuresDeclarees.v1':
      case 'AidesAnterieuresDeclarees.v2':
      case 'AidesAnterieuresDeclarees.v3': {
        const { entrepriseUniqueId: pour, aides } = fait.data;
        for (const { aideId, montantCentimes } of aides) this.declarer({ pour, aideId, montantCentimes });
        break;
      }
      case 'OctroiCorrige.v1':
      case 'OctroiCorrige.v2': {
        const { entrepriseUniqueId: pour, aideId, nouveauMontantCentimes: montantCentimes } = fait.data;
        // Version 0.1 corrected the aid of a file too. A correction may name the key that the account gave to the aid.
        if (objetDeLaCle(aideId) === undefined)
          this.declarer({ pour, aideId: cleInitiale(aideId, pour), montantCentimes });
        break;
      }
      case 'PlafondDepasse.v2':
        for (const objet of fait.data.objets) this.horsPlafond.add(cleDObjet(objet));
        break;
      case 'DepassementResorbe.v2': {
        const cles = fait.data.objets.map(cleDObjet);
        for (const cle of cles) this.horsPlafond.delete(cle);
        this.versements = this.versements.filter(({ objet }) => !cles.includes(cleDObjet(objet)));
        break;
      }
    }
  }

  private verser(versement: VersementHorsPlafond): void {
    if (this.horsPlafond.has(cleDObjet(versement.objet))) this.versements = [...this.versements, versement];
  }

  private declarer(aide: AideDeclaree): void {
    this.declarees.set(`${aide.aideId} ${aide.pour}`, aide);
  }
}
