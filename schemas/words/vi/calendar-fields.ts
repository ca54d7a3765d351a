import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const calendarFields = {
  Calendar: {
    calendarCode: { label: 'Mã lịch', help: 'Mã không trùng. Ví dụ: VN, H20, H20.24.16.' },
    calendarName: { label: 'Tên lịch', help: 'Ví dụ: Lịch làm việc của Trung tâm Phục vụ hành chính công tỉnh.' },
    calendarNameEN: { label: 'Tên tiếng Anh', help: 'Hiện khi người dùng chọn tiếng Anh.' },
    scope: {
      label: 'Phạm vi',
      help: 'Lịch của tỉnh đè lên lịch toàn quốc, lịch của cơ quan đè lên cả hai; chỉ cần khai chỗ khác.',
    },
    agencyCode: { label: 'Cơ quan áp dụng', help: 'Tỉnh hoặc cơ quan dùng lịch này, gồm cả đơn vị trực thuộc.' },
    workingTimes: {
      label: 'Giờ làm việc trong tuần',
      help: 'Giờ mở cửa từng thứ; thứ không khai thì theo lịch cấp trên.',
    },
    exceptions: { label: 'Ngày khác thường lệ', help: 'Ngày nghỉ lễ, ngày làm bù, ngày làm nửa buổi.' },
    ownerAgency: { label: 'Cơ quan quản lý', help: 'Cơ quan được sửa lịch này; trống là cấp tỉnh.' },
    sourceSite: keptFields.sourceSite,
  },
  WorkingTime: {
    day: { label: 'Thứ', help: 'Ngày trong tuần.' },
    hours: {
      label: 'Giờ làm việc',
      help: 'Buổi sáng và buổi chiều, giờ mở cửa trước giờ đóng cửa. Ví dụ: 07:00-11:30,13:30-17:00.',
    },
    unread: keptFields.unread,
  },
  CalendarException: {
    date: { label: 'Ngày', help: 'Ngày có giờ làm việc khác thường lệ.' },
    kind: { label: 'Loại ngày', help: 'Nghỉ, hoặc làm việc vào ngày thường được nghỉ.' },
    session: { label: 'Buổi', help: 'Cả ngày hay chỉ một buổi; ngày được chia lúc 12:00.' },
    hours: { label: 'Giờ làm việc hôm đó', help: 'Chỉ điền khi giờ khác thường lệ. Ví dụ: 07:30-11:30.' },
    legalNumber: { label: 'Số văn bản', help: 'Thông báo hoặc quyết định cho nghỉ hay làm bù. Ví dụ: TB 9441/TB-BNV.' },
    description: { label: 'Lý do', help: 'Ví dụ: Tết Nguyên đán.' },
    descriptionEN: { label: 'Lý do bằng tiếng Anh', help: 'Ví dụ: Lunar New Year.' },
    unread: keptFields.unread,
  },
};
