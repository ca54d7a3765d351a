// Stands for @rjsf/validator-ajv8, which @rjsf/core names for its own tests: it compiles schemas to code, which the page may not.
export default new Proxy(
  {},
  {
    get() {
      throw new Error('the page may not compile code: use form-validator.ts');
    },
  },
);
