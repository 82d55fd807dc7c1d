declare module "opencc-js/dict/TSCharacters" {
  /** OpenCC's 繁体 characters, each with the 简体 ones that it may be: "㑯 㑔|發 发|乾 干 乾 …". */
  const pairs: string;
  export default pairs;
}
