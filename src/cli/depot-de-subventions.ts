import type { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import type { CommandContext, Transacted } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { PublierSubvention, type SubventionLue } from '#modules/subventions-publiees';
import type { CoffrePersonnes } from '../acces';

const PAQUET = 256;
const ESPACE = uuidv5('croissance-connectee/subventions-publiees', uuidv5.URL);

/** Records by packets: names to the vault, then one command per record. Memory stays that of one packet. */
export class Depot {
  nouvelles = 0;
  dejaLa = 0;
  private paquet: SubventionLue[] = [];

  constructor(
    private readonly commands: CommandBus,
    private readonly coffre: CoffrePersonnes,
  ) {}

  async ajouter(subvention: SubventionLue): Promise<void> {
    this.paquet.push(subvention);
    if (this.paquet.length >= PAQUET) await this.vider();
  }

  async vider(): Promise<void> {
    const paquet = this.paquet;
    this.paquet = [];
    const nommes = paquet.map(({ beneficiaire }) => beneficiaire).filter(({ nom }) => nom !== '');
    const noms = new Map(nommes.map(({ numero, nom }) => [numero, nom]));
    await this.coffre.enregistrer(
      [...noms].map(([numero, nom]) => ({ personneId: this.identifiant(numero), nom })),
      SYSTEM,
    );
    const answers = await Promise.all(paquet.map((subvention) => this.publier(subvention)));
    const nouvelles = answers.filter(({ facts }) => facts.length > 0).length;
    this.nouvelles += nouvelles;
    this.dejaLa += paquet.length - nouvelles;
  }

  /** The same beneficiary's number is the same entry of the vault. */
  private identifiant(numero: string): string {
    return uuidv5(`beneficiaire ${numero}`, ESPACE);
  }

  private publier({ attribuant, beneficiaire, date, ...subvention }: SubventionLue): Promise<Transacted> {
    const { empreinte, annee, montantCentimes, objet, nature, referenceDecision, rang } = subvention;
    const commandId = uuidv5(empreinte, ESPACE);
    const at = new Date().toISOString();
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    return this.commands.execute(
      new PublierSubvention(
        {
          empreinte,
          attribuantSiren: attribuant.siren,
          attribuantNom: attribuant.nom === '' ? `SIREN ${attribuant.siren}` : attribuant.nom,
          beneficiaireNumero: beneficiaire.numero,
          beneficiaireId: this.identifiant(beneficiaire.numero),
          annee,
          date: date.valeur,
          montantCentimes,
          objet,
          nature,
          referenceDecision,
          rang,
        },
        context,
      ),
    );
  }
}
