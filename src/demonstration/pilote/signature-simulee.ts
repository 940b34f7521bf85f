import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { conventionPret, SignerAvenant, SignerConvention } from '#modules/pme-digitale';
import { lireAuJour } from '../reseau/lecture-simulee';
import { ApresLecture } from '../redaction';

/** Whoever signs reads the content first, and names it. */
const apresLecture = (
  conventionId: string,
  context: CommandContext,
  ecrire: (empreinte: string) => object,
): ApresLecture =>
  new ApresLecture(async (faits) => {
    const convention = await lireAuJour(faits, conventionPret, conventionId, context);
    return convention ? ecrire(convention.texte.empreinte) : undefined;
  });

export const signatureDuTexte = (conventionId: string) => (context: CommandContext) =>
  apresLecture(conventionId, context, (empreinte) => new SignerConvention({ conventionId, empreinte }, context));

export const signatureDeLAvenant = (conventionId: string, empreinteDeLAvenant: string) => (context: CommandContext) =>
  apresLecture(conventionId, context, (empreinte) => {
    const avenant = { conventionId, empreinte, empreinteDeLAvenant, signeLe: dateDeParis(context.at) };
    return new SignerAvenant(avenant, context);
  });
