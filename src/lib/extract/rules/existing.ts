/** What is done to things that there are, as a part of a pattern: 改造现有泵站 is work, 现有泵站 a count. */
export const WORK_ON_EXISTING = '完成|改造|治理|整治|淘汰|提升|升级|推进|[对将把]';
