/** Classes that break a rule of the engine room on purpose, for the architecture test. */
package org.tongqu.workflow.violations.flowable;
