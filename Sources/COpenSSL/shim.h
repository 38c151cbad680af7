// What Swift sees of OpenSSL: its own public headers, and a function for each macro or union member
// that the importer cannot take. Nothing of OpenSSL is declared again here.
#ifndef NANO_COPENSSL_SHIM_H
#define NANO_COPENSSL_SHIM_H

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// BIO_get_mem_data is a macro over BIO_ctrl.
static inline long nano_bio_contents(BIO *bio, char **contents) {
  return BIO_get_mem_data(bio, contents);
}

// The sk_ functions are macros.
static inline int nano_general_names_count(const GENERAL_NAMES *names) {
  return sk_GENERAL_NAME_num(names);
}

// The sk_ functions are macros, and the name is a union: NULL when it is no DNS name.
static inline const ASN1_IA5STRING *nano_general_names_dns(const GENERAL_NAMES *names, int index) {
  const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
  return name != NULL && name->type == GEN_DNS ? name->d.dNSName : NULL;
}

// XN_FLAG_RFC2253 is a macro over other macros.
static inline unsigned long nano_name_rfc2253(void) {
  return XN_FLAG_RFC2253;
}

// Parameters keep pointers to their names, which Swift would make of a string macro for one call only.
static inline int nano_hkdf_sha256(EVP_KDF_CTX *context, const void *secret, size_t secret_count,
                                   const void *salt, size_t salt_count, const void *info,
                                   size_t info_count, unsigned char *result, size_t result_count) {
  // OpenSSL reads what these point to and writes nothing, though they are declared mutable.
  OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)secret, secret_count),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, (void *)salt, salt_count),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_count),
      OSSL_PARAM_construct_end(),
  };
  return EVP_KDF_derive(context, result, result_count, parameters);
}

#endif
