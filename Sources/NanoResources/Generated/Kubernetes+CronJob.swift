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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var concurrencyPolicy: Field<String> { .init("concurrencyPolicy") }
      @_alwaysEmitIntoClient public var failedJobsHistoryLimit: Field<Int> { .init("failedJobsHistoryLimit") }
      /// Required.
      @_alwaysEmitIntoClient public var jobTemplate: ObjectField<JobTemplate> { .init("jobTemplate") }
      /// Required.
      @_alwaysEmitIntoClient public var schedule: Field<String> { .init("schedule") }
      @_alwaysEmitIntoClient public var startingDeadlineSeconds: Field<Int> { .init("startingDeadlineSeconds") }
      @_alwaysEmitIntoClient public var successfulJobsHistoryLimit: Field<Int> { .init("successfulJobsHistoryLimit") }
      @_alwaysEmitIntoClient public var suspend: Field<Bool> { .init("suspend") }
      @_alwaysEmitIntoClient public var timeZone: Field<String> { .init("timeZone") }

      public struct JobTemplate: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          @_alwaysEmitIntoClient public var backoffLimit: Field<Int> { .init("backoffLimit") }
          @_alwaysEmitIntoClient public var backoffLimitPerIndex: Field<Int> { .init("backoffLimitPerIndex") }
          @_alwaysEmitIntoClient public var completionMode: Field<String> { .init("completionMode") }
          @_alwaysEmitIntoClient public var completions: Field<Int> { .init("completions") }
          @_alwaysEmitIntoClient public var managedBy: Field<String> { .init("managedBy") }
          @_alwaysEmitIntoClient public var manualSelector: Field<Bool> { .init("manualSelector") }
          @_alwaysEmitIntoClient public var maxFailedIndexes: Field<Int> { .init("maxFailedIndexes") }
          @_alwaysEmitIntoClient public var parallelism: Field<Int> { .init("parallelism") }
          @_alwaysEmitIntoClient public var podFailurePolicy: ObjectField<PodFailurePolicy> { .init("podFailurePolicy") }
          @_alwaysEmitIntoClient public var podReplacementPolicy: Field<String> { .init("podReplacementPolicy") }
          @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
          @_alwaysEmitIntoClient public var successPolicy: ObjectField<SuccessPolicy> { .init("successPolicy") }
          @_alwaysEmitIntoClient public var suspend: Field<Bool> { .init("suspend") }
          /// Required.
          @_alwaysEmitIntoClient public var template: ObjectField<Template> { .init("template") }
          @_alwaysEmitIntoClient public var ttlSecondsAfterFinished: Field<Int> { .init("ttlSecondsAfterFinished") }

          public struct PodFailurePolicy: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var rules: Field<[Object<Rule>]> { .init("rules") }

            public struct Rule: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var action: Field<String> { .init("action") }
              @_alwaysEmitIntoClient public var onExitCodes: ObjectField<OnExitCodes> { .init("onExitCodes") }
              @_alwaysEmitIntoClient public var onPodConditions: Field<[Object<OnPodCondition>]> { .init("onPodConditions") }

              public struct OnExitCodes: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var containerName: Field<String> { .init("containerName") }
                /// Required.
                @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
                /// Required.
                @_alwaysEmitIntoClient public var values: Field<[Int]> { .init("values") }
              }

              public struct OnPodCondition: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
                /// Required.
                @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
              }
            }
          }

          public typealias Selector = Kubernetes.PersistentVolumeClaim.Spec.Selector

          public struct SuccessPolicy: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var rules: Field<[Object<Rule>]> { .init("rules") }

            public struct Rule: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var succeededCount: Field<Int> { .init("succeededCount") }
              @_alwaysEmitIntoClient public var succeededIndexes: Field<String> { .init("succeededIndexes") }
            }
          }

          public typealias Template = Kubernetes.StatefulSet.Spec.Template
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var active: Field<[Object<Active>]> { .init("active") }
      @_alwaysEmitIntoClient public var lastScheduleTime: Field<String> { .init("lastScheduleTime") }
      @_alwaysEmitIntoClient public var lastSuccessfulTime: Field<String> { .init("lastSuccessfulTime") }

      public typealias Active = Kubernetes.ServiceAccount.Secret
    }
  }
}
