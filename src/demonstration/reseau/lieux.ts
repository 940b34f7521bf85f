import { communeDe } from '#libs/france';
import { CHEFS_LIEUX } from '../entreprise-fictive';

/** Towns where connecteurs work, by region, besides its chief town: neighbours of it, and towns of other départements. */
const AUTRES_VILLES: Readonly<Record<string, readonly string[]>> = {
  '11': ['92012', '93066', '77288', '78646', '91228', '94028', '95500'],
  '84': ['69266', '38185', '42218', '63113', '73065', '74010', '01053', '26362'],
  '75': ['33281', '87085', '86194', '17300', '64445'],
  '76': ['31149', '34172', '30189', '66136', '81004'],
  '93': ['13001', '06088', '83137', '84007', '05061'],
  '32': ['59512', '62041', '80021', '60057', '02408'],
  '44': ['67447', '68224', '57463', '54395', '51454', '10387'],
  '52': ['44162', '49007', '72181', '85191', '53130'],
  '53': ['35051', '29019', '56260', '22278', '29232'],
  '28': ['76351', '14118', '27229', '50502', '61001'],
  '27': ['25056', '71076', '89024', '58194', '90010'],
  '24': ['37261', '18033', '28085', '41018', '36044'],
  '04': ['97416'],
  '94': ['2B033'],
  '01': ['97120'],
  '02': ['97213'],
  '03': ['97311'],
};

/** Insee codes. The chief town, where the companies are, comes twice. */
export const villesDe = (region: string): readonly string[] => {
  const chefLieu = CHEFS_LIEUX[region] ?? '';
  return [chefLieu, chefLieu, ...(AUTRES_VILLES[region] ?? [])];
};

export const departementDe = (commune: string): string => communeDe(commune)?.departement ?? '';
