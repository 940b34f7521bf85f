import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { estRegion, estSiren, REGIONS } from '#libs/france';
import { estRoleDePersonne, ROLES, ROLES_DES_PERSONNES, type Role } from '#modules/habilitations';
import { cleDeSignature, CleInutilisable } from '../acces/jeton/cle-de-signature';
import { DUREE_DU_JETON_EN_HEURES, estPersonne, signerJeton } from '../acces/jeton/jeton';
import { readConfiguration } from '../configuration';
import { printLine, printResult } from './terminal';
import { RefusedCommand } from './refused-command';

const territoryOf = (role: Role, region: string | undefined, siren: string | undefined): string => {
  const kinds: readonly string[] = ROLES[role];
  if (region !== undefined && kinds.includes('region') && estRegion(region)) return region;
  if (kinds.includes('FR')) return 'FR';
  if (kinds.includes('region'))
    throw new RefusedCommand(
      `Le rôle ${role} demande --region et un code parmi ${Object.keys(REGIONS).sort().join(', ')}.`,
    );
  if (siren === undefined || !estSiren(siren))
    throw new RefusedCommand(`Le rôle ${role} demande --siren et les 9 chiffres de l’entreprise.`);
  return siren;
};

/** `npm run jeton -- --role region.instructeur --region 53`: prints the token alone on stdout, for a pipe. */
export const jeton = async (args: readonly string[]): Promise<void> => {
  const { role, region, siren, personne, mandat } = parseArgs({
    args: [...args],
    options: {
      role: { type: 'string' },
      region: { type: 'string' },
      siren: { type: 'string' },
      personne: { type: 'string' },
      mandat: { type: 'string' },
    },
  }).values;
  const configuration = readConfiguration(process.env);
  if (configuration.production)
    throw new RefusedCommand('En production, les jetons faits par cette commande sont refusés.');
  if (role === undefined || !estRoleDePersonne(role))
    throw new RefusedCommand(`--role attend l’un de : ${ROLES_DES_PERSONNES.join(', ')}.`);
  if (personne !== undefined && !estPersonne(personne))
    throw new RefusedCommand('--personne attend un identifiant UUID.');
  if (role === 'auditeur' && (personne === undefined || mandat === undefined || !isUuid(mandat)))
    throw new RefusedCommand(
      'Un auditeur lit sous un mandat : --personne et --mandat attendent les identifiants de qui l’a reçu et du mandat.',
    );
  const actor = { personneId: personne?.toLowerCase() ?? uuidv7(), role, territoire: territoryOf(role, region, siren) };
  const key = await cleDeSignature(join(configuration.dataFolder, 'cle-des-jetons')).catch((error: unknown) => {
    throw error instanceof CleInutilisable ? new RefusedCommand(error.message) : error;
  });
  printLine(
    `Jeton de ${DUREE_DU_JETON_EN_HEURES} heures pour la personne ${actor.personneId}, ${role}, territoire ${actor.territoire} :`,
  );
  printResult(await signerJeton(key, actor, new Date(), mandat));
};
