/* libehcp: checks Education, Health and Care plans.
 *
 * Conventions
 *  - Every text that goes in is UTF-8 with a length in bytes; it need not end in a zero byte.
 *  - Every text that comes out is an ehcp_str, borrowed from the handle it came from (or static): it lives
 *    until that handle is freed, and is never freed by itself. It does not end in a zero byte.
 *  - Only a function whose name ends in _free ends the life of a handle; NULL is fine there.
 *  - Outputs are written only on success; an ehcp_error is written only on failure. `err` may be NULL.
 *  - A handle never changes: any number of threads may read it at once. No function keeps global state.
 *  - A bug inside the library becomes EHCP_STATUS_INTERNAL, never an abort.
 *
 * Generated from ehcp-ffi/src by `cargo xtask gen`; do not edit. */


#ifndef EHCP_H
#define EHCP_H

#include <stddef.h>
#include <stdint.h>

/*
 What became of a call. Numbers are never used again for something else.
 */
typedef enum ehcp_status {
  /*
   Done.
   */
  EHCP_STATUS_OK = 0,
  /*
   An argument is NULL or a number has no meaning.
   */
  EHCP_STATUS_INVALID_ARGUMENT = 1,
  /*
   A text is not UTF-8.
   */
  EHCP_STATUS_INVALID_UTF8 = 2,
  /*
   A plan or statement does not follow the schema; the message names the path of the field.
   */
  EHCP_STATUS_INVALID_PLAN = 3,
  /*
   Settings are not valid; the message names the path of the field.
   */
  EHCP_STATUS_INVALID_SETTINGS = 4,
  /*
   A bug in the library; please report it.
   */
  EHCP_STATUS_INTERNAL = 99,
} ehcp_status;

/*
 Why a call failed: one line without any words of the plan. Free it with ehcp_error_free.
 */
typedef struct ehcp_error ehcp_error;

/*
 The result of a check. Read it with ehcp_report_json, free it with ehcp_report_free. Any number of threads
 may read one report.
 */
typedef struct ehcp_report ehcp_report;

/*
 A borrowed UTF-8 text: `len` bytes from `data`, not ended by a zero byte.
 */
typedef struct ehcp_str {
  /*
   First byte; never NULL.
   */
  const uint8_t *data;
  /*
   Number of bytes.
   */
  size_t len;
} ehcp_str;

/*
 A statement that the caller is asked about. Borrowed for the call.
 */
typedef struct ehcp_statement {
  /*
   Its id in the plan.
   */
  struct ehcp_str id;
  /*
   Its words.
   */
  struct ehcp_str text;
} ehcp_statement;

/*
 A function that says how related two statements are.
 */
typedef struct ehcp_related {
  /*
   Version of this struct: 1.
   */
  uint32_t version;
  /*
   From 0, nothing to do with each other, to 1, about the same thing. It must give the same answer whenever
   it is asked, and the same for both orders, and must return.
   */
  double (*related)(void *user, const struct ehcp_statement *one, const struct ehcp_statement *other);
  /*
   Handed to the function as it is.
   */
  void *user;
} ehcp_related;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/*
 Version of this binary interface. It changes only when a function or struct changes in a way that a
 program compiled against the older header would notice.
 */
uint32_t ehcp_abi_version(void);

/*
 Version of the library, such as `0.1.0`. Static.
 */
struct ehcp_str ehcp_version(void);

/*
 The message of an error. Borrowed until ehcp_error_free; the text of NULL is empty.

 What the caller sees to:
 `err` is NULL or comes from this library and has not been freed.
 */
struct ehcp_str ehcp_error_message(const struct ehcp_error *err);

/*
 Frees an error. NULL is fine.

 What the caller sees to:
 `err` is NULL or comes from this library and has not been freed.
 */
void ehcp_error_free(struct ehcp_error *err);

/*
 Checks a plan.

 `plan` is the plan as JSON (docs/schema/plan.v1.json). `settings` is JSON (docs/schema/settings.v1.json),
 or NULL with length 0 for the usual ones. `unit` says what offsets count: 0 UTF-8 bytes, 1 code points,
 2 UTF-16 units. On success `out` holds a report; on failure `err`, where it is not NULL, holds an error.

 What the caller sees to:
 `plan` and `settings` point to as many bytes as their lengths say; `out` and `err` are writable or NULL.
 */
enum ehcp_status ehcp_check(const uint8_t *plan,
                            size_t plan_len,
                            const uint8_t *settings,
                            size_t settings_len,
                            uint32_t unit,
                            struct ehcp_report **out,
                            struct ehcp_error **err);

/*
 Checks a plan as ehcp_check does, and asks the caller how related two statements are.

 The answers take the place of the words that statements share when the golden thread is drawn; headings,
 order and the links that the plan states count as before. The function is called on this thread, once for
 each pair of statements that a link could join, and never after the call has returned.

 What the caller sees to:
 As for ehcp_check. `related` points to a struct whose function may be called with its `user`.
 */
enum ehcp_status ehcp_check_related(const uint8_t *plan,
                                    size_t plan_len,
                                    const uint8_t *settings,
                                    size_t settings_len,
                                    uint32_t unit,
                                    const struct ehcp_related *related,
                                    struct ehcp_report **out,
                                    struct ehcp_error **err);

/*
 Judges one statement, fast enough for each keystroke.

 `statement` is JSON: an object with `kind` and `text`, and what else is known (`lead_in`, `section`,
 `name`, `pronouns`, `dob`, `year_group`, `plan_date`, `setting`). The other arguments are those of
 ehcp_check.

 What the caller sees to:
 As for ehcp_check.
 */
enum ehcp_status ehcp_judge(const uint8_t *statement,
                            size_t statement_len,
                            const uint8_t *settings,
                            size_t settings_len,
                            uint32_t unit,
                            struct ehcp_report **out,
                            struct ehcp_error **err);

/*
 The report as JSON. Borrowed until ehcp_report_free; the text of NULL is empty.

 What the caller sees to:
 `report` is NULL or comes from this library and has not been freed.
 */
struct ehcp_str ehcp_report_json(const struct ehcp_report *report);

/*
 How many findings the report holds; 0 for NULL.

 What the caller sees to:
 `report` is NULL or comes from this library and has not been freed.
 */
size_t ehcp_report_len(const struct ehcp_report *report);

/*
 Frees a report. NULL is fine.

 What the caller sees to:
 `report` is NULL or comes from this library and has not been freed.
 */
void ehcp_report_free(struct ehcp_report *report);

/*
 The catalogue of rules as JSON. Static.
 */
struct ehcp_str ehcp_rules_json(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* EHCP_H */
