import { decidedBy } from '#libs/cqrs';
import { entreprise } from './entreprise';
import { lireSiret } from './siret';
import { enroler, EnrolerEntreprise } from './enroler-entreprise/enroler-entreprise';
import { referencer, ReferencerEntreprise } from './referencer-entreprise/referencer-entreprise';

export const ACTES_DE_L_ENTREPRISE = [
  decidedBy(EnrolerEntreprise, entreprise, ({ siren }) => siren, enroler),
  decidedBy(ReferencerEntreprise, entreprise, ({ siret }) => lireSiret(siret).siren, referencer),
];
