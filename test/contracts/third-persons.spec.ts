import { COMMAND_HANDLER_METADATA } from '@nestjs/cqrs/dist/decorators/constants';
import { v7 as uuidv7 } from 'uuid';
import { DEPOSE, dossierId } from '#facts/aides-regionales';
import { appariementId, besoinId, DEMANDE as RECHERCHE, OFFERTE, offreId } from '#facts/competences';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { conventionId, DEMANDE, mois } from '#facts/amortissements';
import { REDIGEE } from '#facts/conventions-de-pret';
import { prestationId, PRESCRITE } from '#facts/prestations';
import {
  authorize,
  MemoryEventStore,
  transact,
  type Actor,
  type Command,
  type CommandContext,
  type CommandType,
} from '#libs/event-sourcing';
import { entreprise } from '#modules/entreprises';
import { estRoleDePersonne, ROLES } from '#modules/habilitations';
import { ACTES_DU_DOSSIER } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide.acts';
import { dossierAide } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide';
import { ACTES_DE_LA_PRESTATION } from '../../src/modules/connecteurs/prestation/prestation.acts';
import { prestation } from '../../src/modules/connecteurs/prestation/prestation';
import { ACTES_DE_L_AMORTISSEMENT } from '../../src/modules/pme-digitale/amortissement/amortissement.acts';
import { amortissement, idDAmortissement } from '../../src/modules/pme-digitale/amortissement/amortissement';
import { ACTES_DE_L_APPARIEMENT } from '../../src/modules/pme-digitale/appariement/appariement.acts';
import { besoinCompetence } from '../../src/modules/pme-digitale/besoin-competence/besoin-competence';
import { conventionPret } from '../../src/modules/pme-digitale/convention-pret/convention-pret';
import { offreCompetence } from '../../src/modules/pme-digitale/offre-competence/offre-competence';
import { ACTES_DU_LABEL } from '../../src/modules/marque-mission/label-entreprise/label-entreprise.acts';

const SIREN = '552081317';
const PERSONNE = '0190c5a0-0000-7000-8000-0000000000d9';
const TERRITOIRES = { FR: 'FR', region: '53', siren: SIREN } as const;

/** Their own interest, and what a supplier says of their own work: who acted for the company is heard at the prescription. */
const DE_SOI = ['DeclarerInteret', 'DeclarerRealisation'];

interface Handler {
  execute(command: Command): Promise<unknown>;
}
type TypeDActe = (new (store: MemoryEventStore) => Handler) & { readonly name: string };

const ACTES = [
  ...ACTES_DU_DOSSIER,
  ...ACTES_DE_LA_PRESTATION,
  ...ACTES_DU_LABEL,
  ...ACTES_DE_L_AMORTISSEMENT,
  ...ACTES_DE_L_APPARIEMENT,
] as readonly unknown[] as TypeDActe[];

const contexte = (actor: Actor): CommandContext => {
  const commandId = uuidv7();
  return { commandId, actor, at: '2026-05-04T10:00:00.000Z', correlationId: commandId, causationId: commandId };
};

/** Every role of a person but those of the company, on the territory of the example. */
const TIERS: readonly Actor[] = Object.entries(ROLES).flatMap(([role, genres]) =>
  estRoleDePersonne(role)
    ? genres
        .filter((genre) => genre !== 'siren')
        .map((genre) => ({ personneId: PERSONNE, role, territoire: TERRITOIRES[genre] }))
    : [],
);

describe('qui a agi pour une entreprise', () => {
  const store = new MemoryEventStore();
  beforeAll(async () => {
    const elle = { personneId: PERSONNE, role: 'entreprise.dirigeant', territoire: SIREN };
    const deposer = async (...[model, id, faits]: [Parameters<typeof transact>[1], string, readonly unknown[]]) =>
      transact(store, model, id, () => faits as never, contexte(elle));
    const societe = [faitDEntreprise('EntrepriseReferencee.v2')(), faitDEntreprise('EntrepriseEnrolee.v2')()];
    await deposer(entreprise, SIREN, societe);
    await deposer(dossierAide, dossierId, DEPOSE);
    await deposer(prestation, prestationId, PRESCRITE);
    await deposer(amortissement, idDAmortissement({ conventionId, mois }), DEMANDE);
    await deposer(offreCompetence, offreId, OFFERTE);
    await deposer(besoinCompetence, besoinId, RECHERCHE);
  });

  const permis = (type: CommandType) =>
    TIERS.map(
      (actor) =>
        new type(
          { siren: SIREN, dossierId, prestationId, conventionId, mois, appariementId, offreId, besoinId },
          contexte(actor),
        ),
    ).filter((command) => {
      try {
        authorize(command);
        return true;
      } catch {
        return false;
      }
    });

  it.each(
    ACTES.map((acte) => [acte, Reflect.getMetadata(COMMAND_HANDLER_METADATA, acte) as CommandType] as const)
      .filter(([, command]) => !DE_SOI.includes(command.name) && permis(command).length > 0)
      .map(([acte, command]) => [command.name, acte, command] as const),
  )('ne fait pas %s au nom d’un autre, dans aucun rôle', async (_, acte, type) => {
    for (const command of permis(type))
      await expect(new acte(store).execute(command)).rejects.toMatchObject({ code: 'a-agi-pour-l-entreprise' });
  });

  it('ne décide pas de l’argent d’un prêt, aussi quand il n’a agi que sur ce prêt', async () => {
    const seul = new MemoryEventStore();
    const autre = contexte({ personneId: uuidv7(), role: 'entreprise.dirigeant', territoire: SIREN });
    const elle = contexte({ personneId: PERSONNE, role: 'entreprise.mandataire', territoire: SIREN });
    await transact(seul, amortissement, idDAmortissement({ conventionId, mois }), () => DEMANDE, autre);
    await transact(seul, conventionPret, conventionId, () => REDIGEE, elle);
    const actes = (ACTES_DE_L_AMORTISSEMENT as readonly unknown[] as TypeDActe[]).map(
      (acte) => [acte, Reflect.getMetadata(COMMAND_HANDLER_METADATA, acte) as CommandType] as const,
    );
    const permises = actes.flatMap(([acte, type]) => permis(type).map((command) => [acte, command] as const));
    expect(permises.length).toBeGreaterThan(0);
    for (const [acte, command] of permises)
      await expect(new acte(seul).execute(command)).rejects.toMatchObject({ code: 'a-agi-pour-l-entreprise' });
  });

  it('ne le fait dans aucun des actes que ces rôles permettent', () => {
    const commandes = ACTES.map((acte) => Reflect.getMetadata(COMMAND_HANDLER_METADATA, acte) as CommandType);
    expect(commandes.filter((command) => permis(command).length > 0).length).toBeGreaterThan(25);
  });
});
