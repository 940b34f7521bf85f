// expects lint One name for one thing
export default 'page';
