// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The schedule of backups")
struct BackupScheduleTests {
  private static let backends: [CloudDatabase] = [
    .postgresqlOnCloudSQL, .valkeyOnMemorystore, .mysqlOnAzure, .valkeyOnAzure,
    CloudDatabase(composition: "database.local.postgresql", engine: "postgresql"),
    CloudDatabase(composition: "database.local.valkey", engine: "valkey"),
    CloudDatabase(
      composition: "database.aws.mysql",
      engine: "mysql",
      settings: AWSProvider.settings
    ),
  ]

  private func fatal(_ schedule: String, _ backend: CloudDatabase) -> String? {
    backend.answer(["backup": ["enabled": true, "schedule": .string(schedule)]]).fatal
  }

  @Test(
    "says times that there are",
    arguments: [
      "0 2 * * *", "59 23 31 12 6", "0 0 1 1 0", "*/15 * * * *", "5/10 0-23/2 1,15 * ?",
      "0,30 1-4,22-23 * JAN-mar,Dec MON-FRI", "007 2 * * Sun", "  0  2 * * *  ",
      "0 2 1-1 1-jan 0-sun",
    ]
  )
  func taken(schedule: String) {
    for backend in BackupScheduleTests.backends { #expect(fatal(schedule, backend) == nil) }
  }

  @Test("that says others is refused on every backend, with the field", arguments: backends)
  func refused(backend: CloudDatabase) {
    #expect(
      fatal("0 24 * * *", backend)
        == "\(backend.composition): spec.backup.schedule: the hour takes "
        + "numbers from 0 to 23, found \"24\""
    )
  }

  @Test(
    "is refused for its first part that means nothing, in these words",
    arguments: [
      ("60 2 * * *", "the minute takes numbers from 0 to 59, found \"60\""),
      ("1,x,99 2 * * *", "the minute takes numbers from 0 to 59, found \"x\""),
      ("1,,2 2 * * *", "the minute takes numbers from 0 to 59, found \"\""),
      ("0 -1 * * *", "the hour takes numbers from 0 to 23, found \"-1\""),
      ("0 +1 * * *", "the hour takes numbers from 0 to 23, found \"+1\""),
      ("0 1-2-3 * * *", "the hour takes numbers from 0 to 23, found \"1-2-3\""),
      ("0 1-* * * *", "the hour takes numbers from 0 to 23, found \"1-*\""),
      ("0 2 0 * *", "the day of month takes numbers from 1 to 31, found \"0\""),
      ("0 2 1-32 * *", "the day of month takes numbers from 1 to 31, found \"1-32\""),
      ("0 2 L * *", "the day of month takes numbers from 1 to 31, found \"L\""),
      (
        "0 2 * MAY-juno *",
        "the month takes numbers from 1 to 12 and names such as jan, found \"MAY-juno\""
      ),
      (
        "0 2 * mon *", "the month takes numbers from 1 to 12 and names such as jan, found \"mon\""
      ),
      (
        "0 2 * * 7", "the day of week takes numbers from 0 to 6 and names such as sun, found \"7\""
      ),
      ("0 22-4 * * *", "the hour takes ranges that begin before they end, found \"22-4\""),
      (
        "0 2 * * fri-mon",
        "the day of week takes ranges that begin before they end, found \"fri-mon\""
      ),
      ("*/0 2 * * *", "the minute takes steps of 1 or more, found \"*/0\""),
      ("*/ 2 * * *", "the minute takes steps of 1 or more, found \"*/\""),
      ("0-30/-5 2 * * *", "the minute takes steps of 1 or more, found \"0-30/-5\""),
      ("1/2/3 2 * * *", "the minute takes numbers from 0 to 59, found \"1/2/3\""),
      (
        "99999999999999999999 2 * * *",
        "the minute takes numbers from 0 to 59, found "
          + "\"99999999999999999999\""
      ),
    ]
  )
  func mistakes(schedule: String, sentence: String) {
    #expect(
      fatal(schedule, .valkeyOnMemorystore)
        == "database.gcp.valkey: spec.backup.schedule: \(sentence)"
    )
  }

  @Test("has all that is wrong told at once")
  func everything() {
    #expect(
      fatal("60 24 * * *", .valkeyOnMemorystore)
        == "database.gcp.valkey: spec.backup.schedule: the minute takes numbers from 0 to 59, found "
        + "\"60\"; spec.backup.schedule: the hour takes numbers from 0 to 23, found \"24\""
    )
  }

  @Test("has five fields, and is no word", arguments: ["@daily", "0 0 2 * * *", "0 2 * *", ""])
  func fields(schedule: String) {
    #expect(
      fatal(schedule, .valkeyOnMemorystore)
        == "database.gcp.valkey: spec.backup.schedule: expected five fields (minute, hour, day of "
        + "month, month, day of week), found \"\(schedule)\""
    )
  }
}
