export { campagne, ouvertureDe } from './campagne/campagne';
export type * from './label-entreprise/label-entreprise.events';
export { ConstaterExpirationDuLabel } from './label-entreprise/constater-expiration-du-label/constater-expiration-du-label';
export { ConstaterSilence } from './label-entreprise/constater-silence/constater-silence';
export { RegistreDesLabels, type LabelPublic, type Recherche } from './registre-des-labels';
export { FORME_DU_NUMERO } from './label-entreprise/identifiants';
