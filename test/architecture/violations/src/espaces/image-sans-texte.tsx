// expects lint img elements must have an alt prop
export const ImageSansTexte = () => <img src="/carte.png" />;
