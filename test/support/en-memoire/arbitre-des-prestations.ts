import type { DevisAccepte, PrestationEvent } from '#modules/connecteurs';
import { objetDeLaCle } from '#modules/objets';
import type { Etats } from '../../../src/audit/comptes/etats';

type Devis = DevisAccepte['data'];

/** The rules of money of services, written anew from their facts: what the programme computes is not asked of it. */
export class ArbitreDesPrestations {
  readonly fautes: string[] = [];
  /** Every quote that was accepted, by its reservation. */
  private readonly devis = new Map<string, Devis>();
  /** The reservation that the service holds, or asks for; it is absent once it is cancelled, refused or taken back. */
  private readonly tenus = new Map<string, string>();
  private readonly confirmees = new Set<string>();
  private readonly octroyes = new Map<string, number>();
  private readonly payes = new Map<string, number>();

  constructor(private readonly etats: Etats) {}

  juger(event: PrestationEvent): void {
    this.suivre(event);
    this.fautes.push(...this.tropTenu().map((faute) => `${faute}, après ${event.type}`));
  }

  private suivre({ type, data }: PrestationEvent): void {
    if (type === 'DevisAccepte.v1') {
      this.devis.set(data.reservationId, data);
      this.tenus.set(data.prestationId, data.reservationId);
    }
    if (type === 'RealisationConfirmee.v1') this.confirmees.add(data.prestationId);
    if (type === 'ServiceFaitCertifie.v1') {
      if (!this.confirmees.has(data.prestationId))
        this.fautes.push(`${data.prestationId} est certifiée sans confirmation`);
      this.octroyes.set(data.prestationId, data.aideCentimes);
    }
    if (type === 'PrestationPayee.v1') {
      const paye = (this.payes.get(data.prestationId) ?? 0) + data.montantCentimes;
      this.payes.set(data.prestationId, paye);
      if (!this.confirmees.has(data.prestationId)) this.fautes.push(`${data.prestationId} est payée sans confirmation`);
      if (paye > (this.octroyes.get(data.prestationId) ?? 0))
        this.fautes.push(`${data.prestationId} est payée de trop`);
    }
    if (
      type === 'PrestationAnnulee.v1' ||
      type === 'FinancementDePrestationRefuse.v1' ||
      type === 'CertificationRetiree.v1'
    ) {
      this.tenus.delete(data.prestationId);
      this.confirmees.delete(data.prestationId);
      this.octroyes.delete(data.prestationId);
    }
  }

  /** After each fact: the totals are the sums of the parts, and each part is the amount of a quote, held once. */
  private tropTenu(): readonly string[] {
    const { enveloppes, comptes } = this.etats;
    const fautes: string[] = [];
    const verifier = (ou: string, id: string, reservationId: string, montant: number) => {
      const devis = this.devis.get(reservationId);
      if (devis?.prestationId !== id || devis.aideCentimes !== montant)
        fautes.push(`${ou} tient ${montant} pour ${id}`);
    };
    for (const [id, { reservations, engagements, reserveCentimes, engageCentimes, montantCentimes }] of enveloppes) {
      const reserves = Object.values(reservations);
      const engages = Object.values(engagements);
      const somme = [...reserves, ...engages].reduce((total, tenue) => total + tenue.montantCentimes, 0);
      if (somme !== reserveCentimes + engageCentimes) fautes.push(`${id} tient ${somme} en tout`);
      if (somme > montantCentimes) fautes.push(`${id} tient plus qu’elle n’a`);
      for (const { objet, reservationId, montantCentimes: montant } of reserves) {
        verifier(id, objet.id, reservationId, montant);
        if (engages.some((engage) => engage.objet.id === objet.id && engage.montantCentimes > 0))
          fautes.push(`${id} tient deux fois ${objet.id}`);
      }
    }
    for (const [id, { reservations, aides }] of comptes)
      for (const { objet, reservationId, montantCentimes } of Object.values(reservations)) {
        verifier(id, objet.id, reservationId, montantCentimes);
        if (`prestation:${objet.id}` in aides && (aides[`prestation:${objet.id}`]?.montantCentimes ?? 0) > 0)
          fautes.push(`${id} tient deux fois ${objet.id}`);
      }
    return fautes;
  }

  /** Once every command was sent: what is held is what the services hold, and nothing more. */
  auRepos(): readonly string[] {
    const attendu = [...this.tenus].map(([id, reservationId]) => [id, this.devis.get(reservationId)?.aideCentimes]);
    const dans = (tenus: readonly (readonly [string, number])[], ou: string) => {
      const [trouve, voulu] = [tenus.filter(([, montant]) => montant > 0), attendu].map((liste) =>
        liste
          .map((paire) => paire.join(' : '))
          .sort()
          .join(', '),
      );
      return trouve === voulu ? [] : [`${ou} tiennent ${trouve} au lieu de ${voulu}`];
    };
    const enveloppes = [...this.etats.enveloppes.values()].flatMap(({ reservations, engagements }) =>
      [...Object.values(reservations), ...Object.values(engagements)].map(
        ({ objet, montantCentimes }) => [objet.id, montantCentimes] as const,
      ),
    );
    const comptes = [...this.etats.comptes.values()].flatMap(({ reservations, aides }) => [
      ...Object.values(reservations).map(({ objet, montantCentimes }) => [objet.id, montantCentimes] as const),
      ...Object.entries(aides).flatMap(([cle, { montantCentimes }]) => {
        const objet = objetDeLaCle(cle);
        return objet ? [[objet.id, montantCentimes] as const] : [];
      }),
    ]);
    return [...dans(enveloppes, 'les enveloppes'), ...dans(comptes, 'les comptes')];
  }
}
