/* Runs a conformance case through the C interface and prints the report; the test runner compares it.
 * usage: conformance PLAN.json UNIT [SETTINGS]        exit 0: report on stdout; 1: error on stderr
 * With no argument: checks the contract of the interface itself. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ehcp.h"

static char *slurp(const char *name, size_t *len) {
    FILE *file = fopen(name, "rb");
    if (file == NULL) { perror(name); exit(2); }
    size_t size = 1 << 16, used = 0, n;
    char *data = malloc(size);
    while (data != NULL && (n = fread(data + used, 1, size - used, file)) > 0) {
        used += n;
        if (used == size) data = realloc(data, size *= 2);
    }
    fclose(file);
    *len = used;
    return data;
}

static int run(const char *name, uint32_t unit, const char *settings) {
    size_t len = 0;
    char *plan = slurp(name, &len);
    ehcp_report *report = NULL;
    ehcp_error *err = NULL;
    ehcp_status status = ehcp_check((const uint8_t *)plan, len, (const uint8_t *)settings,
                                    settings ? strlen(settings) : 0, unit, &report, &err);
    if (status == EHCP_STATUS_OK) {
        ehcp_str json = ehcp_report_json(report);
        fwrite(json.data, 1, json.len, stdout);
    } else {
        ehcp_str message = ehcp_error_message(err);
        fprintf(stderr, "%d %.*s\n", (int)status, (int)message.len, (const char *)message.data);
    }
    ehcp_report_free(report);
    ehcp_error_free(err);
    free(plan);
    return status == EHCP_STATUS_OK ? 0 : 1;
}

/* Related where the ids end alike: n1 and p1. Counts how often it was asked. */
static double by_id(void *user, const ehcp_statement *one, const ehcp_statement *other) {
    ++*(size_t *)user;
    assert(one->text.len > 0 && other->text.len > 0);
    return one->id.data[one->id.len - 1] == other->id.data[other->id.len - 1] ? 1.0 : 0.0;
}

static void related(void) {
    const char *plan =
        "{\"sections\":[{\"letter\":\"B\",\"state\":\"content\",\"statements\":["
        "{\"id\":\"n1\",\"kind\":\"need\",\"text\":\"Aaa.\"},{\"id\":\"n2\",\"kind\":\"need\",\"text\":\"Bbb.\"},"
        "{\"id\":\"n3\",\"kind\":\"need\",\"text\":\"Ccc.\"}]},"
        "{\"letter\":\"F\",\"state\":\"content\",\"statements\":["
        "{\"id\":\"p3\",\"kind\":\"provision\",\"text\":\"Ddd.\"},{\"id\":\"p2\",\"kind\":\"provision\",\"text\":\"Eee.\"},"
        "{\"id\":\"p1\",\"kind\":\"provision\",\"text\":\"Fff.\"}]}]}";
    size_t asked = 0;
    ehcp_related how = {1, by_id, &asked};
    ehcp_report *report = NULL;
    ehcp_error *err = NULL;
    assert(ehcp_check_related((const uint8_t *)plan, strlen(plan), NULL, 0, 0, &how, &report, &err) ==
           EHCP_STATUS_OK);
    assert(asked == 9 && err == NULL);
    ehcp_str json = ehcp_report_json(report);
    char *text = calloc(json.len + 1, 1);
    memcpy(text, json.data, json.len);
    assert(strstr(text, "\"from\":\"n3\",") != NULL && strstr(text, "\"to\":\"p3\"") != NULL);
    free(text);
    ehcp_report_free(report);
    report = NULL;
    how.version = 2;
    assert(ehcp_check_related((const uint8_t *)plan, strlen(plan), NULL, 0, 0, &how, &report, NULL) ==
           EHCP_STATUS_INVALID_ARGUMENT);
    assert(ehcp_check_related((const uint8_t *)plan, strlen(plan), NULL, 0, 0, NULL, &report, NULL) ==
           EHCP_STATUS_INVALID_ARGUMENT);
    assert(report == NULL);
}

static void contract(void) {
    assert(ehcp_abi_version() == 1);
    assert(ehcp_version().len > 0);
    assert(ehcp_rules_json().len > 2);
    ehcp_report *report = NULL;
    ehcp_error *err = NULL;
    assert(ehcp_check(NULL, 0, NULL, 0, 0, &report, &err) == EHCP_STATUS_INVALID_ARGUMENT);
    assert(report == NULL && err != NULL && ehcp_error_message(err).len > 0);
    ehcp_error_free(err);
    err = NULL;
    const uint8_t bad[] = {'{', 0xff, '}'};
    assert(ehcp_check(bad, sizeof bad, NULL, 0, 0, &report, NULL) == EHCP_STATUS_INVALID_UTF8);
    const char *plan = "{\"sections\":[],\"colour\":\"blue\"}";
    assert(ehcp_check((const uint8_t *)plan, strlen(plan), NULL, 0, 0, &report, &err) == EHCP_STATUS_INVALID_PLAN);
    ehcp_str message = ehcp_error_message(err);
    char line[400];
    snprintf(line, sizeof line, "%.*s", (int)message.len, (const char *)message.data);
    assert(strstr(line, "colour") != NULL);
    ehcp_error_free(err);
    err = NULL;
    plan = "{\"sections\":[]}";
    assert(ehcp_check((const uint8_t *)plan, strlen(plan), NULL, 0, 7, &report, &err) ==
           EHCP_STATUS_INVALID_ARGUMENT);
    ehcp_error_free(err);
    err = NULL;
    assert(ehcp_check((const uint8_t *)plan, strlen(plan), NULL, 0, 2, &report, &err) == EHCP_STATUS_OK);
    assert(ehcp_report_json(report).len > 0 && err == NULL);
    ehcp_report_free(report);
    ehcp_report_free(NULL);
    ehcp_error_free(NULL);
    assert(ehcp_report_len(NULL) == 0 && ehcp_report_json(NULL).len == 0);
    related();
    puts("contract holds");
}

int main(int argc, char **argv) {
    if (argc < 3) { contract(); return 0; }
    return run(argv[1], (uint32_t)atoi(argv[2]), argc > 3 ? argv[3] : NULL);
}
