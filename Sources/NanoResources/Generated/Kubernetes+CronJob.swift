// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// CronJob of `batch/v1`.
  public struct CronJob: ResourceShape {
    public static var apiVersion: String { "batch/v1" }
    public static var kind: String { "CronJob" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var concurrencyPolicy: Field<String> { .init("concurrencyPolicy") }
      public var failedJobsHistoryLimit: Field<Int> { .init("failedJobsHistoryLimit") }
      /// Required.
      public var jobTemplate: ObjectField<JobTemplate> { .init("jobTemplate") }
      /// Required.
      public var schedule: Field<String> { .init("schedule") }
      public var startingDeadlineSeconds: Field<Int> { .init("startingDeadlineSeconds") }
      public var successfulJobsHistoryLimit: Field<Int> { .init("successfulJobsHistoryLimit") }
      public var suspend: Field<Bool> { .init("suspend") }
      public var timeZone: Field<String> { .init("timeZone") }

      public struct JobTemplate: ObjectShape {
        public init() {}
        public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          public var backoffLimit: Field<Int> { .init("backoffLimit") }
          public var backoffLimitPerIndex: Field<Int> { .init("backoffLimitPerIndex") }
          public var completionMode: Field<String> { .init("completionMode") }
          public var completions: Field<Int> { .init("completions") }
          public var managedBy: Field<String> { .init("managedBy") }
          public var manualSelector: Field<Bool> { .init("manualSelector") }
          public var maxFailedIndexes: Field<Int> { .init("maxFailedIndexes") }
          public var parallelism: Field<Int> { .init("parallelism") }
          public var podFailurePolicy: ObjectField<PodFailurePolicy> { .init("podFailurePolicy") }
          public var podReplacementPolicy: Field<String> { .init("podReplacementPolicy") }
          public var selector: ObjectField<Selector> { .init("selector") }
          public var successPolicy: ObjectField<SuccessPolicy> { .init("successPolicy") }
          public var suspend: Field<Bool> { .init("suspend") }
          /// Required.
          public var template: ObjectField<Template> { .init("template") }
          public var ttlSecondsAfterFinished: Field<Int> { .init("ttlSecondsAfterFinished") }

          public struct PodFailurePolicy: ObjectShape {
            public init() {}
            /// Required.
            public var rules: Field<[Object<Rule>]> { .init("rules") }

            public struct Rule: ObjectShape {
              public init() {}
              /// Required.
              public var action: Field<String> { .init("action") }
              public var onExitCodes: ObjectField<OnExitCodes> { .init("onExitCodes") }
              public var onPodConditions: Field<[Object<OnPodCondition>]> { .init("onPodConditions") }

              public struct OnExitCodes: ObjectShape {
                public init() {}
                public var containerName: Field<String> { .init("containerName") }
                /// Required.
                public var `operator`: Field<String> { .init("operator") }
                /// Required.
                public var values: Field<[Int]> { .init("values") }
              }

              public struct OnPodCondition: ObjectShape {
                public init() {}
                public var status: Field<String> { .init("status") }
                /// Required.
                public var type: Field<String> { .init("type") }
              }
            }
          }

          public typealias Selector = Kubernetes.PersistentVolumeClaim.Spec.Selector

          public struct SuccessPolicy: ObjectShape {
            public init() {}
            /// Required.
            public var rules: Field<[Object<Rule>]> { .init("rules") }

            public struct Rule: ObjectShape {
              public init() {}
              public var succeededCount: Field<Int> { .init("succeededCount") }
              public var succeededIndexes: Field<String> { .init("succeededIndexes") }
            }
          }

          public typealias Template = Kubernetes.StatefulSet.Spec.Template
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var active: Field<[Object<Active>]> { .init("active") }
      public var lastScheduleTime: Field<String> { .init("lastScheduleTime") }
      public var lastSuccessfulTime: Field<String> { .init("lastSuccessfulTime") }

      public typealias Active = Kubernetes.ServiceAccount.Secret
    }
  }
}
