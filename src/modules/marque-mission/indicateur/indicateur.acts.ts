import { decidedBy } from '#libs/cqrs';
import { definir, DefinirIndicateur } from './definir-indicateur/definir-indicateur';
import { designer, DesignerReference } from './designer-reference/designer-reference';
import { fixer, FixerCible } from './fixer-cible/fixer-cible';
import { indicateur } from './indicateur';
import { publierDefinition, PublierDefinition } from './publier-definition/publier-definition';
import { retirerIndicateur, RetirerIndicateur } from './retirer-indicateur/retirer-indicateur';

export const ACTES_DE_L_INDICATEUR = [
  decidedBy(DefinirIndicateur, indicateur, ({ code }) => code, definir),
  decidedBy(PublierDefinition, indicateur, ({ code }) => code, publierDefinition),
  decidedBy(DesignerReference, indicateur, ({ code }) => code, designer),
  decidedBy(FixerCible, indicateur, ({ code }) => code, fixer),
  decidedBy(RetirerIndicateur, indicateur, ({ code }) => code, retirerIndicateur),
];
